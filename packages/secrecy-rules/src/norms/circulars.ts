import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Circulars and notes: instructions to services, not laws in the sense of art. 458ter. */
export const circularNorms = [
  {
    id: 'gpi-78',
    title: 'Omzendbrief GPI 78',
    citation: 'Ministeriële omzendbrief GPI 78L van 31 januari 2014 (BS 17 februari 2014)',
    from: localDate('2014-02-17'),
    effect:
      'Deze omzendbrief gaat over informatieverwerking door de politie bij gewelddadige radicalisering. Hij onderscheidt ideeën die niet strafbaar zijn van misdrijven.',
    sources: ['https://www.etaamb.be/nl/omzendbrief-van-31-januari-2014_n2014000091.html'],
    confidence: 'VERIFIED',
    note: 'Alleen het begin is nagelezen.',
  },
  {
    id: 'omz-2015',
    title: 'Omzendbrief FTF van 21 augustus 2015',
    citation: 'Omzendbrief van 21 augustus 2015 van de ministers van Binnenlandse Zaken en van Justitie',
    from: localDate('2015-08-21'),
    to: localDate('2018-05-21'),
    effect:
      'Deze omzendbrief nodigt gemeenten voor het eerst uit om een LIVC op te richten. Dat is facultatief. Hij is geen ‘wet’ in de zin van art. 458ter.',
    sources: [
      'https://www.vlaanderen.be/radicalisering-en-polarisatie/tools/lokale-integrale-veiligheidscel-livc',
      'http://besafe.jdbi.eu/kennisdatabank/livc-s-krijgen-vorm',
    ],
    confidence: 'SECONDARY',
    note: 'De omzendbrief zelf is niet gelezen.',
  },
  {
    id: 'omz-2018',
    title: 'Omzendbrief van 22 mei 2018 met Leidraad LIVC',
    citation:
      'Omzendbrief van 22 mei 2018 over informatie-uitwisseling en opvolging van terrorist fighters en haatpropagandisten',
    from: localDate('2018-05-22'),
    effect:
      'Deze omzendbrief bevestigt de regie van de burgemeester. De Leidraad in bijlage gaat over samenstelling, doelen en werkwijze. Ze is sinds de wet van 2018 deels verouderd.',
    sources: [
      'https://www.vlaanderen.be/radicalisering-en-polarisatie/tools/lokale-integrale-veiligheidscel-livc',
      'https://preventie-radicalisering-polarisering.vlaanderen.be/nieuws/verduidelijkende-nota-livc-r',
    ],
    confidence: 'SECONDARY',
    note: 'De tekst is niet gelezen. Dat de Leidraad deels verouderd is, zegt het OCAD (2020). Dat de omzendbrief een eerdere van 18 juli 2016 vervangt, is niet nagelezen.',
  },
  {
    id: 'ocad-nota-2020',
    title: 'Verduidelijkende nota LIVC-R van het OCAD',
    citation: 'OCAD, verduidelijkende nota LIVC-R van 4 februari 2020, later ook als brochure',
    from: localDate('2020-02-04'),
    effect: 'De nota informeert, is een levend document en gaat alleen over federale materies.',
    sources: [
      'https://preventie-radicalisering-polarisering.vlaanderen.be/nieuws/verduidelijkende-nota-livc-r',
      'https://ocad.belgium.be/publication/brochure-livc/',
    ],
    confidence: 'VERIFIED',
    note: 'Bestaan en statuut zijn nagelezen. De nota zelf (pdf) is niet gelezen.',
  },
  {
    id: 'col-4-2018',
    title: 'COL 4/2018',
    citation:
      'Omzendbrief COL 4/2018 van het College van procureurs-generaal van 15 maart 2018, casusoverleg en beroepsgeheim',
    from: localDate('2018-03-15'),
    effect:
      'Deze omzendbrief geeft richtlijnen over het optreden van het openbaar ministerie in een casusoverleg van art. 458ter. Hij is gericht aan de procureurs-generaal, de federale procureur, de procureurs des Konings en de arbeidsauditeurs.',
    sources: [
      'https://www.om-mp.be/nl/article/col-42018-casusoverleg-beroepsgeheim',
      'http://docplayer.nl/86153467-College-van-procureursgeneraal-college-des-procureurs-generaux.html',
    ],
    confidence: 'VERIFIED',
    note: 'Alleen het bestaan is nagelezen. De tekst is niet gelezen, op de samenvatting na.',
  },
] as const satisfies readonly Norm[]
