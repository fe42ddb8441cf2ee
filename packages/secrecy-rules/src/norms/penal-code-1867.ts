import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The Penal Code of 1867, as it applied up to and including 2026-08-31. */
export const penalCode1867Norms = [
  {
    id: 'sw-458-oud',
    title: 'Beroepsgeheim (tekst vóór 3 augustus 2017)',
    citation: 'Strafwetboek 8 juni 1867, art. 458, zoals het luidde vóór art. 312 van de wet van 6 juli 2017',
    from: localDate('1867-10-15'),
    to: localDate('2017-08-02'),
    effect:
      'Wie door zijn staat of beroep toevertrouwde geheimen kent en ze bekendmaakt, is strafbaar. Dat geldt niet voor een getuigenis in rechte of in een parlementair onderzoek, en niet wanneer de wet tot bekendmaking verplicht. De tekst spreekt niet van gevallen waarin de wet bekendmaking toestaat en noemt geen decreten. De straf is 8 dagen tot 6 maanden gevangenis, een geldboete, of beide.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/07/06/2017030652/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen in art. 312 van de wet van 6 juli 2017, dat de vervangen woorden aanhaalt.',
  },
  {
    id: 'sw-458',
    title: 'Beroepsgeheim',
    citation: 'Strafwetboek 8 juni 1867, art. 458, gewijzigd door art. 312 van de wet van 6 juli 2017',
    from: localDate('2017-08-03'),
    to: localDate('2026-08-31'),
    effect:
      'Wie door zijn staat of beroep toevertrouwde geheimen kent en ze bekendmaakt, is strafbaar. Dat geldt niet voor een getuigenis in rechte of in een parlementair onderzoek. Het geldt ook niet wanneer een wet, decreet of ordonnantie tot bekendmaking verplicht of bekendmaking toestaat. De straf is 1 tot 3 jaar gevangenis, een geldboete van 100 tot 1000 (maal de opdeciemen), of beide.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/07/06/2017030652/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 312 van de wet van 6 juli 2017. De datum van 3 augustus 2017 staat in de hoofding.',
  },
  {
    id: 'sw-458bis',
    title: 'Spreekrecht minderjarigen en kwetsbare personen',
    citation: 'Strafwetboek 8 juni 1867, art. 458bis (versies van 30 januari 2012 en later)',
    from: localDate('2012-01-30'),
    to: localDate('2026-08-31'),
    effect:
      'Wie door zijn beroepsgeheim weet van een van de opgesomde misdrijven, gepleegd op een minderjarige of op iemand die kwetsbaar is door leeftijd, zwangerschap, partnergeweld, ziekte of een gebrek, mag dat aan de procureur des Konings zeggen, en aan niemand anders. Dat mag in twee gevallen. Ofwel is er ernstig en dreigend gevaar voor de integriteit van die persoon en kan de houder van het geheim hem niet zelf of met hulp beschermen. Ofwel wijst iets op een ernstig en reëel gevaar dat andere minderjarigen of kwetsbare personen slachtoffer worden. Het is een recht, geen plicht. Art. 422bis blijft gelden. Terroristische misdrijven staan niet in de lijst.',
    sources: [
      'http://www.elfri.be/wetgeving/omzendbrief-nr-042018-casusoverleg-en-professioneel-beroepsgeheim',
    ],
    confidence: 'VERIFIED',
    note: 'Gelezen in een bron die het artikel weergeeft.',
  },
  {
    id: 'sw-458ter',
    title: 'Casusoverleg',
    citation: 'Strafwetboek 8 juni 1867, art. 458ter, ingevoegd door art. 313 van de wet van 6 juli 2017',
    from: localDate('2017-08-03'),
    to: localDate('2026-08-31'),
    effect:
      'Wie geheimen meedeelt in een overleg dat door of krachtens een wet, decreet of ordonnantie is georganiseerd, of met een gemotiveerde toestemming van de procureur des Konings, pleegt geen misdrijf. Er zijn maar twee doelen: de fysieke en psychische integriteit van de persoon of van derden beschermen, of misdrijven voorkomen uit boek II, titel Iter (terrorisme) of gepleegd in een criminele organisatie (art. 324bis). De regeling of de toestemming moet minstens bepalen wie deelneemt, met welke finaliteit en hoe. De deelnemers zijn tot geheimhouding verplicht over de meegedeelde geheimen, met de straf van art. 458. Die geheimen kunnen enkel leiden tot vervolging van de misdrijven waarvoor het overleg is georganiseerd. Het artikel geeft een recht om te spreken, geen plicht.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/07/06/2017030652/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 313 van de wet van 6 juli 2017. Of ‘fysieke en psychische integriteit’ beide samen vereist, is een open vraag (Q-12).',
  },
  {
    id: 'sw-458quater',
    title: 'Uitzondering voor advocaten',
    citation: 'Strafwetboek 8 juni 1867, art. 458quater, ingevoegd door art. 314 van de wet van 6 juli 2017',
    from: localDate('2017-08-03'),
    to: localDate('2026-08-31'),
    effect:
      'De artikelen 458bis en 458ter gelden niet voor een advocaat, wat betreft vertrouwelijke informatie van zijn cliënt die de cliënt aan vervolging kan blootstellen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/07/06/2017030652/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: art. 314 van de wet van 6 juli 2017.',
  },
  {
    id: 'sw-422bis',
    title: 'Schuldig verzuim',
    citation: 'Strafwetboek 8 juni 1867, art. 422bis',
    from: localDate('1961-01-01'),
    to: localDate('2026-08-31'),
    effect:
      'Wie iemand in groot gevaar niet helpt, is strafbaar als hij dat gevaar zelf zag of het hem is beschreven door wie hulp vroeg, en als hij kon helpen zonder ernstig gevaar voor zichzelf of anderen. De straf is zwaarder als de persoon in gevaar minderjarig of kwetsbaar is. Het artikel kan, samen met de noodtoestand, een bekendmaking ondersteunen. Het heft op zichzelf het beroepsgeheim niet op, maar dat is betwist.',
    sources: [
      'https://studylibnl.com/doc/584710/waarmee-moeten-we-rekening-houden-bij-het-uitwisselen-van',
      'https://www.psychologencommissie.be/nl/458bis',
    ],
    confidence: 'SECONDARY',
    note: 'Gelezen als citaat in een andere bron. De begindatum is een plaatshouder: alleen de periode vanaf 2016 telt. Of het artikel op zichzelf het geheim opheft, is een open vraag (Q-06).',
  },
  {
    id: 'sw-noodtoestand',
    title: 'Noodtoestand (rechtvaardigingsgrond)',
    citation:
      'Rechtspraak en algemeen beginsel onder het Strafwetboek van 1867; kan een schending van het beroepsgeheim rechtvaardigen',
    from: localDate('1867-10-15'),
    to: localDate('2026-08-31'),
    effect:
      'Noodtoestand rechtvaardigt een bekendmaking alleen als alle voorwaarden vervuld zijn. Er dreigt een zeker, ernstig en nakend kwaad voor een belang van gelijke of hogere waarde. Bekendmaken is het enige (minst schadelijke) middel om dat kwaad af te wenden. Wie spreekt, heeft de nood niet zelf veroorzaakt. Hij zegt alleen wat nodig is, en alleen aan wie het kwaad kan afwenden. De rechter oordeelt achteraf; wie spreekt, draagt het risico.',
    sources: [
      'https://www.psychologencommissie.be/nl/458bis',
      'https://www.bruzz.be/samenleving/grondwettelijk-hof-schrapt-meldingsplicht-van-ocmws-bij-terreurvermoedens-2019-03-14',
    ],
    confidence: 'RECALLED',
    note: 'Dat de noodtoestand een aparte grond is, komt uit tweede hand: een bron noemt ze zo, en volgens de VVSG kon bommateriaal altijd gemeld worden wegens een hoger belang. De voorwaarden zelf zijn niet nagelezen.',
  },
] as const satisfies readonly Norm[]
