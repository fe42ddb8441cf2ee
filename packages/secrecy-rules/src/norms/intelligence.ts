import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Intelligence services, classified information and threat analysis. */
export const intelligenceNorms = [
  {
    id: 'ivd-8',
    title: 'Inlichtingenwet: definities',
    citation: 'Wet 30 november 1998, art. 3, 15° en art. 8',
    from: localDate('2017-05-08'),
    effect:
      'Een radicaliseringsproces is een proces dat een individu of groep zo beïnvloedt dat die geestelijk wordt gevormd of bereid gemaakt om terroristische daden te plegen (art. 3, 15°). Extremisme en terrorisme omvatten ook dat proces (art. 8). Dit is de drempel voor de caselijst van de LIVC.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel',
      'https://vredesactie.be/ontspoort-het-anti-radicaliseringsbeleid-richting-politieke-repressie',
    ],
    confidence: 'VERIFIED',
    note: 'Art. 8 is nagelezen in de versie van 8 mei 2017. Art. 3, 15° is gekend uit een citaat.',
  },
  {
    id: 'ivd-2-2',
    title: 'Inlichtingenwet: geheim van arts en advocaat',
    citation: 'Wet 30 november 1998, art. 2 § 2',
    from: localDate('2017-05-08'),
    effect:
      'De diensten mogen geen gegevens verkrijgen, analyseren of gebruiken die beschermd zijn door het beroepsgeheim van een advocaat of arts (of door het bronnengeheim van een journalist). Dat mag wel bij ernstige aanwijzingen dat die persoon zelf en actief aan de dreiging meewerkt.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2017.',
  },
  {
    id: 'ivd-14',
    title: 'Inlichtingenwet: vraag aan openbare diensten',
    citation: 'Wet 30 november 1998, art. 14',
    from: localDate('2017-05-08'),
    effect:
      'Ambtenaren en agenten van openbare diensten mogen VSSE en ADIV uit eigen beweging inlichten. Op vraag delen ze de nuttige informatie mee; dat is een plicht. Weigeren kan alleen als het een lopend onderzoek, de verzameling tegen witwassen of iemands fysieke integriteit schaadt: schriftelijk, gemotiveerd en binnen vijf werkdagen. Het artikel zegt niet dat het art. 458 (nu art. 352) opheft.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2017. Of de vraag ook tot het geven van geheimen verplicht, is een open vraag (Q-21).',
  },
  {
    id: 'ivd-16',
    title: 'Inlichtingenwet: private personen en organisaties',
    citation: 'Wet 30 november 1998, art. 16',
    from: localDate('2017-05-08'),
    effect: 'Private personen en organisaties mogen de diensten inlichten. Het is geen plicht.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2017.',
  },
  {
    id: 'ivd-19',
    title: 'Inlichtingenwet: mededeling door de diensten',
    citation: 'Wet 30 november 1998, art. 19',
    from: localDate('2017-05-08'),
    effect:
      'De diensten lichten ministers, overheden, politie en bevoegde instanties en personen in, in overeenstemming met hun opdrachten, en ook wie bedreigd wordt.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2017.',
  },
  {
    id: 'ivd-20',
    title: 'Inlichtingenwet: samenwerking',
    citation: 'Wet 30 november 1998, art. 20',
    from: localDate('1999-02-01'),
    effect: 'De diensten werken onderling samen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1998/11/30/1998007272/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'classif-1998',
    title: 'Classificatie',
    citation: 'Wet 11 december 1998 classificatie en veiligheidsmachtigingen',
    from: localDate('2000-06-01'),
    effect:
      'Geclassificeerde informatie is alleen voor wie een machtiging van het juiste niveau heeft én de informatie nodig heeft. Art. 3 van de wet LIVC en art. 31-32 van de wet T.E.R. verwijzen naar deze machtiging.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel',
      'https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel',
    ],
    confidence: 'RECALLED',
    note: 'De vereiste is nagelezen waar andere wetten ze vermelden (wet LIVC, art. 3; wet T.E.R., art. 31-32). De wet van 1998 zelf en de begindatum zijn niet nagelezen.',
  },
  {
    id: 'ocad-2006',
    title: 'OCAD: analyse van de dreiging',
    citation: 'Wet 10 juli 2006 analyse van de dreiging, art. 2, 6 en 10',
    from: localDate('2006-12-01'),
    effect:
      'Ondersteunende diensten moeten het OCAD alle relevante inlichtingen geven, op vraag of uit eigen beweging (art. 6). Dat zijn federale diensten: VSSE en ADIV, politie, Financiën (douane), Mobiliteit, Binnenlandse Zaken (DVZ), Buitenlandse Zaken, en diensten die een KB aanwijst. Puntuele evaluaties gaan naar genoemde federale bestemmelingen (art. 10). School, CLB, OCMW, VDAB en CAW staan niet in de lijst en hebben dus geen plicht tegenover het OCAD.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2006/07/10/2006009570/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2015 (art. 2, 6 en 10). Welke diensten een KB heeft toegevoegd (art. 2, 2°, g) is niet nagekeken. De begindatum is niet nagelezen.',
  },
] as const satisfies readonly Norm[]
