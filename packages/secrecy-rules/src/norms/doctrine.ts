import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** What legal doctrine and case law add to the text of the Penal Code. */
export const doctrineNorms = [
  {
    id: 'toestemming',
    title: 'Toestemming en gedeeld beroepsgeheim (leer)',
    citation: 'Rechtsleer en rechtspraak bij Sw. art. 458 (sinds 1 september 2026 art. 352)',
    from: localDate('2016-01-01'),
    effect:
      'Toestemming is vrij, geïnformeerd en specifiek, en komt van wie het geheim toevertrouwde (een bekwame minderjarige zelf). Of ze volledig rechtvaardigt, is betwist. Gedeeld beroepsgeheim vraagt een andere professional met beroepsgeheim, dezelfde hulpverleningscontext en finaliteit, het belang van de cliënt, alleen wat nodig is, en een geïnformeerde cliënt. Politie, parket en burgemeester passen nooit in gedeeld beroepsgeheim.',
    sources: [
      'https://www.rechtspositie.be/werkmappen/beroepsgeheim',
      'https://www.ordevanvlaamsebalies.be/nl/deontologie-adviezen/advies-344',
    ],
    confidence: 'SECONDARY',
    note: 'De tweede bron gaat over de grenzen. Of toestemming een bekendmaking rechtvaardigt, is een open vraag (Q-07).',
  },
] as const satisfies readonly Norm[]
