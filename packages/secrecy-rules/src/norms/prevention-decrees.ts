import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Decrees that frame prevention policy or serve as comparison; none is a ground for sharing in Flanders. */
export const preventionDecreeNorms = [
  {
    id: 'decr-vl-2024',
    title: 'Vlaams preventiedecreet radicalisering',
    citation: 'Decreet 22 maart 2024 (BS 12 april 2024)',
    from: localDate('2024-09-01'),
    effect:
      'Dit decreet geeft het beleidskader: definities, een geïntegreerd actieplan om de vijf jaar in het eerste jaar van een regering, en erkende partnerorganisaties (eerste periode vanaf 1 januari 2026). Gemeenten hebben de regie op hun grondgebied en kunnen subsidies krijgen. Het is geen grond om persoonsgegevens te delen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2024/03/22/2024003500/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'decr-fg-2023',
    title: 'Decreet Franse Gemeenschap LIVC R',
    citation: 'Decreet van de Franse Gemeenschap van 8 juni 2023 (alleen ter vergelijking)',
    from: localDate('2023-08-28'),
    effect:
      'Dit is de tegenhanger in de Franse Gemeenschap: 14 dagen vooraf verwittigen, vrijwillig, weigeren als er geen hulpverleningsrelatie is, een vrije keuze van wat gedeeld wordt, het belang van het kind, en een versterkte motivering onder de 12 jaar. Dit decreet geldt niet in Vlaanderen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2023/06/08/2023042906/justel'],
    confidence: 'VERIFIED',
    note: 'Nuttig als vergelijking voor de uitnodigingsbrief.',
  },
] as const satisfies readonly Norm[]
