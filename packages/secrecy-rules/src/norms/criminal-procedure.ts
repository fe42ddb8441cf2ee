import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The Code of Criminal Procedure, and the judgment that annulled a part of it. */
export const criminalProcedureNorms = [
  {
    id: 'sv-29',
    title: 'Ambtelijke aangifteplicht',
    citation: 'Wetboek van Strafvordering, art. 29',
    from: localDate('1808-11-17'),
    effect:
      'Elke gestelde overheid, openbare officier of ambtenaar die in de uitoefening van zijn ambt kennis krijgt van een misdaad of wanbedrijf, moet dat meteen melden aan de procureur des Konings en hem de inlichtingen daarover bezorgen. In de praktijk is wie beroepsgeheim heeft niet verplicht te melden wat onder dat geheim valt. De wet LIVC R bevat geen uitdrukkelijke vrijstelling van art. 29.',
    sources: ['http://www.elfri.be/juridische-informatie/aangifteplicht-ambtenaren'],
    confidence: 'SECONDARY',
    note: 'Gelezen als citaat in een andere bron. De verhouding tot art. 458 is een open vraag (Q-05).',
  },
  {
    id: 'sv-30',
    title: 'Burgerlijke aangifte',
    citation: 'Wetboek van Strafvordering, art. 30',
    from: localDate('1808-11-17'),
    effect:
      'Wie getuige is van een aanslag op de openbare veiligheid of op iemands leven of eigendom, moet de procureur inlichten. Er staat geen straf op het niet doen.',
    sources: [],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen. Wat geldt voor wie beroepsgeheim heeft, is een open vraag (Q-05).',
  },
  {
    id: 'sv-46bis1-1',
    title: 'Passieve informatieplicht sociale zekerheid',
    citation: 'Wetboek van Strafvordering, art. 46bis/1 §§ 1-2 (wet 17 mei 2017)',
    from: localDate('2017-09-01'),
    effect:
      'In een onderzoek naar terroristische misdrijven mag de procureur met een gemotiveerde schriftelijke beslissing alle instellingen van sociale zekerheid, ook het OCMW, vragen om de administratieve inlichtingen die hij aanduidt. Ze antwoorden meteen, bij uitzondering op art. 458. Wie van de maatregel weet, is tot geheimhouding verplicht. Weigeren wordt gestraft met een boete van 26 tot 10 000. Alleen de procureur mag dit vragen: niet de politie, niet de burgemeester, niet de LIVC-R. Vanaf 1 september 2026 is de aparte strafbepaling van § 2 opgeheven (boek II, art. 118, 2°, d).',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/05/17/2017012229/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 2-3 van de wet van 17 mei 2017.',
  },
  {
    id: 'sv-46bis1-3',
    title: 'Actieve meldplicht sociale zekerheid (vernietigd)',
    citation: 'Wetboek van Strafvordering, art. 46bis/1 § 3 (wet 17 mei 2017)',
    from: localDate('2017-09-01'),
    to: localDate('2019-03-14'),
    effect:
      'Personeel van instellingen van sociale zekerheid moest ‘ernstige aanwijzingen’ van een terroristisch misdrijf aangeven, behalve medische gegevens. Het Grondwettelijk Hof heeft deze plicht met arrest 44/2019 vernietigd, met terugwerkende kracht.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/2017/05/17/2017012229/justel',
      'https://rw.be/snelberichten/2974',
    ],
    confidence: 'VERIFIED',
    note: 'Deze plicht geldt voor geen enkele datum, ook niet voor een datum in het verleden. Ze staat hier alleen om dat uit te leggen.',
  },
  {
    id: 'gwh-44-2019',
    title: 'Grondwettelijk Hof 44/2019',
    citation: 'Grondwettelijk Hof, arrest 44/2019 van 14 maart 2019, rolnrs. 6805, 6807 en 6808',
    from: localDate('2019-03-14'),
    effect:
      'Het Hof vernietigt art. 46bis/1 § 3 Sv.: te vaag, want personeel kan ‘ernstige aanwijzingen’ niet beoordelen (wettigheidsbeginsel). Paragrafen 1 en 2 blijven bestaan. ‘Administratieve inlichtingen’ betekent daar de administratieve toestand van de persoon, niet alles wat in het dossier staat.',
    sources: [
      'https://etaamb.openjustice.be/nl/arrest_n2019201386.html',
      'https://rw.be/snelberichten/2974',
      'https://joachimmeese.be/criminis/actieve-informatieplicht-terrorisme-personeelsleden-ocmw-ongrondwettig/',
      'https://legalworld.wolterskluwer.be',
    ],
    confidence: 'SECONDARY',
    note: 'Uit verschillende commentaren die overeenstemmen, onder meer NjW 402.',
  },
  {
    id: 'sv-28quinquies',
    title: 'Geheim van het opsporingsonderzoek',
    citation: 'Wetboek van Strafvordering, art. 28quinquies § 1 en 57 § 1',
    from: localDate('1998-10-02'),
    effect: 'Het strafonderzoek is geheim voor iedereen die er beroepshalve aan meewerkt (politie, parket).',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
      'https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel',
    ],
    confidence: 'RECALLED',
    note: 'Dat de artikelen bestaan, is nagelezen (boek II, art. 118, 2°, a, en wet T.E.R., art. 18). Hoe ver het geheim reikt, is niet nagelezen.',
  },
  {
    id: 'sv-90quindecies',
    title: 'Rechten van betrokkenen in het strafdossier: uitsluiting',
    citation: 'Wet 8 januari 2026, art. 7',
    from: localDate('2026-02-15'),
    effect:
      'Voor opgesomde gegevens in een strafdossier (bij de procureur of de onderzoeksrechter) kan niemand inzage, verbetering of wissing vragen. Sinds 15 februari 2026 hoort daarbij wat is meegedeeld in een casusoverleg om terroristische misdrijven of misdrijven van een criminele organisatie te voorkomen. Dit heeft geen gevolg voor het eigen dossier van een burgemeester of een dienst.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/2024/03/28/2024002950/justel',
      'https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel',
    ],
    confidence: 'VERIFIED',
    note: 'Gelezen: wet van 28 maart 2024, art. 63, en wet van 8 januari 2026, art. 7.',
  },
] as const satisfies readonly Norm[]
