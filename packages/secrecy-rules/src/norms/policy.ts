import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Policy: it explains what is organised and is no ground for sharing. */
export const policyNorms = [
  {
    id: 'strat-ter-2021',
    title: 'Strategie T.E.R.',
    citation: 'Strategie T.E.R., Overlegcomité van 8 september 2021',
    from: localDate('2021-09-08'),
    effect:
      'Deze strategie volgt het Plan R op; de deelstaten onderschreven ze. De LTF staat aan de kant van de veiligheid, de LIVC-R aan de sociaal-preventieve kant.',
    sources: [
      'https://ocad.belgium.be/de-strategie-extremisme-en-terrorisme-strategie-ter/',
      'https://ocad.belgium.be/nieuwe-strategie-tegen-terrorisme-en-extremisme-vervangt-actieplan-radicalisme/',
    ],
    confidence: 'VERIFIED',
    note: 'Nagelezen op de officiële pagina.',
  },
  {
    id: 'actieplan-vl',
    title: 'Vlaamse actieplannen',
    citation:
      'Actieplannen van 3 april 2015 (40 maatregelen, 11 assen), 2 juni 2017 (5 lijnen, 14 acties) en 21 mei 2021 voor 2020-2024 (8 doelstellingen, 50 acties)',
    from: localDate('2015-04-03'),
    effect: 'Dit is beleid en geen grond om te delen.',
    sources: [
      'http://www.vvsg.be/nieuws/Paginas/Vlaams-actieplan-goedgekeurd-ter-preventie-van-radicalisering.aspx',
      'https://preventie-radicalisering-polarisering.vlaanderen.be/preventie-van-gewelddadige-radicalisering-en-polarisering-achtergrond',
      'https://doorbraak.be/actieplan-radicalisering-extremisme-terrorisme-en-polarisatie/',
    ],
    confidence: 'SECONDARY',
  },
] as const satisfies readonly Norm[]
