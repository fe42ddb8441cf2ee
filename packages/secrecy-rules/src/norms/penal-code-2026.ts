import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The new Penal Code, in force since 2026-09-01. */
export const penalCode2026Norms = [
  {
    id: 'sw26-inwerking',
    title: 'Inwerkingtreding nieuw Strafwetboek',
    citation:
      'Wet 29 februari 2024 tot invoering van boek I Sw., art. 38, gewijzigd door art. 252 van de wet van 30 maart 2026 (2026-03-30/01), BS 2 april 2026',
    from: localDate('2026-04-03'),
    effect:
      'Het nieuwe Strafwetboek treedt in werking op 1 september 2026. Eerst was dat 8 april 2026. Vijf dagen voor die dag is het uitgesteld; de wijziging geldt sinds 3 april 2026. De artikelen 42 en 46 van het wetboek treden pas op 1 januari 2035 in werking.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel',
      'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
    ],
    confidence: 'SECONDARY',
    note: 'Boek I is nagelezen (art. 38). Voor boek II (art. 119) is het uitstel uit tweede hand: afgeleid uit boek I en uit een lijst van derden.',
  },
  {
    id: 'sw26-352',
    title: 'Schending van het beroepsgeheim (nieuw)',
    citation: 'Strafwetboek, boek II (wet 29 februari 2024), art. 352',
    from: localDate('2026-09-01'),
    effect:
      'Dit artikel volgt art. 458 op. Wie opzettelijk (wetens en willens) toevertrouwde geheimen bekendmaakt, is strafbaar. Dat geldt niet voor een getuigenis in rechte of voor een parlementaire onderzoekscommissie, en niet wanneer de wet de bekendmaking oplegt of toestaat. De straf is van niveau 2.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 352. Of ‘wet’ hier ook decreten omvat, is een open vraag (Q-01).',
  },
  {
    id: 'sw26-353-1',
    title: 'Afwijking van het beroepsgeheim: melding aan de procureur (nieuw)',
    citation: 'Strafwetboek, boek II, art. 353 § 1',
    from: localDate('2026-09-01'),
    effect:
      'Deze paragraaf volgt art. 458bis op. Dezelfde twee gevallen blijven gelden, en alleen de procureur mag de melding krijgen. De lijst van misdrijven is hernummerd: art. 96-101, 134-149, 151-165, 171-174, 194-202, 206-211, 258, 310-315, 328-330 en 333-337. Het slachtoffer is minderjarig, verkeert in een kwetsbare situatie, of is kwetsbaar door partnergeweld of door geweld in naam van cultuur, gewoonte, religie, traditie of ‘eer’. Minderjarig is jonger dan 18 jaar (art. 79, 1°). In een kwetsbare situatie verkeert wie kwetsbaar is door leeftijd, zwangerschap, ziekte of een gebrek dat zichtbaar was of dat de dader kende (art. 79, 2°). Terrorisme (art. 371 en volgende) staat niet in de lijst. Art. 299 blijft gelden.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 353.',
  },
  {
    id: 'sw26-353-2',
    title: 'Afwijking van het beroepsgeheim: casusoverleg (nieuw)',
    citation: 'Strafwetboek, boek II, art. 353 § 2',
    from: localDate('2026-09-01'),
    effect:
      'Deze paragraaf volgt art. 458ter op, met dezelfde voorwaarden. Het overleg is georganiseerd door of krachtens een wet, of met een gemotiveerde toestemming van de procureur. Er zijn maar twee doelen: de fysieke en psychische integriteit beschermen, of terroristische misdrijven (titel 4, hoofdstuk 1, art. 371 en volgende) of misdrijven van een criminele organisatie (art. 406) voorkomen. De wet of de toestemming bepaalt de deelnemers, de finaliteit en de werkwijze. De deelnemers zijn tot geheimhouding verplicht (straf van niveau 2). Vervolging kan enkel voor de misdrijven waarvoor het overleg is georganiseerd.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 353. De tekst herhaalt ‘decreet of ordonnantie’ niet meer. Wat dat betekent, is een open vraag (Q-01).',
  },
  {
    id: 'sw26-353-3',
    title: 'Afwijking van het beroepsgeheim: advocaat (nieuw)',
    citation: 'Strafwetboek, boek II, art. 353 § 3',
    from: localDate('2026-09-01'),
    effect:
      'Deze paragraaf volgt art. 458quater op. Paragrafen 1 en 2 gelden niet voor een advocaat, wat betreft vertrouwelijke informatie die zijn cliënt belast.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 353.',
  },
  {
    id: 'sw26-299',
    title: 'Schuldig verzuim (nieuw)',
    citation: 'Strafwetboek, boek II, art. 299-304',
    from: localDate('2026-09-01'),
    effect:
      'Deze artikelen volgen art. 422bis op. Wie opzettelijk nalaat iemand in ernstig gevaar te helpen of hulp te bezorgen, is strafbaar (niveau 2; niveau 3 als de persoon sterft, art. 301). Nalaten is gerechtvaardigd als helpen de helper of anderen ernstig in gevaar zou brengen (art. 302). Er is geen straf voor wie het gevaar niet zelf zag en kon denken dat de oproep niet ernstig was (art. 303). Een minderjarig of kwetsbaar slachtoffer is een verzwarende factor (art. 304).',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 299-304. Of dit artikel op zichzelf het beroepsgeheim opheft, is een open vraag (Q-06).',
  },
  {
    id: 'sw26-noodtoestand',
    title: 'Noodtoestand (nieuw, boek I)',
    citation:
      'Strafwetboek, boek I, hoofdstuk 2, afdeling 3 ‘rechtvaardigingsgronden’ (art. 10-15, afgeleid uit de volgorde van de opschriften)',
    from: localDate('2026-09-01'),
    effect: 'De noodtoestand wordt een geschreven rechtvaardigingsgrond.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen; alleen het opschrift ‘Les causes de justification’ is gezien. Verwijs naar de afdeling en niet naar een artikelnummer tot dat is nagekeken.',
  },
  {
    id: 'sw26-371',
    title: 'Terroristische misdrijven (nieuw)',
    citation: 'Strafwetboek, boek II, titel 4, hoofdstuk 1, art. 371 en volgende',
    from: localDate('2026-09-01'),
    effect:
      'Deze artikelen omschrijven de terroristische misdrijven. Ze vervangen ‘titel Iter van boek II’ als doel van de LIVC-R en van het casusoverleg.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 371.',
  },
  {
    id: 'sw26-357',
    title: 'Bevel van de overheid',
    citation: 'Strafwetboek, boek II, art. 357',
    from: localDate('2026-09-01'),
    effect:
      'Een ambtenaar is niet strafbaar voor een misdrijf uit het hoofdstuk van art. 352 als hij een bevel uitvoert dat niet kennelijk onwettig is en dat zijn meerdere binnen diens bevoegdheid geeft.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 357. Dit is geen grond om te delen. Het artikel staat hier om uit te leggen waarom een bevel alleen het delen niet geoorloofd maakt.',
  },
] as const satisfies readonly Norm[]
