import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Pupil guidance centres and schools. */
export const educationNorms = [
  {
    id: 'clb-8',
    title: 'CLB: beroepsgeheim',
    citation: 'Decreet 27 april 2018 leerlingenbegeleiding, art. 8, 6° (BS 25 juni 2018)',
    from: localDate('2018-09-01'),
    effect: 'Een CLB werkt met respect voor het beroepsgeheim en volgens een deontologische code.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2018/04/27/2018012790/justel'],
    confidence: 'VERIFIED',
    note: 'Vóór 1 september 2018 gold art. 11 van het decreet van 1 december 1998; dat is niet nagelezen.',
  },
  {
    id: 'clb-9',
    title: 'CLB: cliënt en instemming',
    citation: 'Decreet 27 april 2018 leerlingenbegeleiding, art. 9',
    from: localDate('2018-09-01'),
    effect:
      'De leerling en de ouders zijn cliënt, de school is partner. Individuele begeleiding is er alleen als de bekwame leerling (of anders de ouders) instemt.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2018/04/27/2018012790/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'clb-14',
    title: 'CLB en school: informatie uitwisselen',
    citation: 'Decreet 27 april 2018 leerlingenbegeleiding, art. 10 en 14 § 1',
    from: localDate('2018-09-01'),
    effect:
      'Het CLB deelt relevante informatie over begeleide leerlingen met de school, en omgekeerd. Voor informatie die het CLB verzamelde, is toestemming nodig van de bekwame leerling of van de ouders van een leerling die niet bekwaam is. Ambtsgeheim, beroepsgeheim, deontologie en privacy blijven gelden. Het dossier is multidisciplinair (art. 10).',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/decret/2018/04/27/2018012790/justel',
      'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=15236',
    ],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2020. Het decreet van 17 november 2023 wijzigde het artikel over gegevens; die tekst is niet gelezen, alleen de lijst van wijzigingen.',
  },
  {
    id: 'school-discretie',
    title: 'School: ambtsgeheim en discretieplicht',
    citation:
      'Geen beroepsgeheim van art. 458 voor leerkrachten en directies als zodanig; discretieplicht en ambtsgeheim (rechtspositiedecreten 27 maart 1991)',
    from: localDate('2016-01-01'),
    effect:
      'Leerkrachten en directies hebben geen beroepsgeheim, maar moeten discreet zijn. Bij een acute dreiging zegt het draaiboek dat ze meteen de politie verwittigen. Anders spreekt de school af wie het CLB of het bestuur inlicht. Ze kunnen beroepsgeheim krijgen als ze optreden als ‘vertrouwenspersoon’ in de jeugdhulp.',
    sources: [
      'http://www.hildecrevits.be/nl/crevits-stuurt-vlaamse-scholen-draaiboek-over-radicalisering',
      'https://www.katholiekonderwijs.vlaanderen/nieuws/commissie-23-01-2020-vertrouwelijke-informatie-clb%E2%80%99s',
      'https://rechtspositie.be/06-faq/beroepsgeheim.htm',
    ],
    confidence: 'SECONDARY',
    note: 'Het bericht over het draaiboek is van 23 februari 2016.',
  },
  {
    id: 'school-no-2013-03',
    title: 'Omzendbrief NO/2013/03: school en politie, school of CLB en VSSE',
    citation: 'Omzendbrief NO/2013/03 van 20 december 2013, laatst gewijzigd op 9 november 2021',
    from: localDate('2013-12-20'),
    effect:
      'Deze omzendbrief geeft richtlijnen voor de relatie tussen de school en het vaste aanspreekpunt van de lokale politie (PLP 41; radicalisering wordt genoemd), via een lokaal protocol. Hij doet dat ook voor de relatie van school of CLB met de Veiligheid van de Staat.',
    sources: ['https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14606'],
    confidence: 'VERIFIED',
    note: 'Alleen het begin is nagelezen.',
  },
] as const satisfies readonly Norm[]
