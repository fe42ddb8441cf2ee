import { describe, expect, test } from 'vitest'
import { conditionClauses } from './condition-clauses.ts'

// "Dit mag, als ..." promises what follows: a clause may be shorter than the question, never easier.
describe('a clause leaves out no criterion of its condition', () => {
  test.each([
    ['C-EMERG', ['zeker', 'ernstig', 'onmiddellijk', 'minder ingrijpend', 'niet zelf', 'minimum']],
    ['C-458BIS', ['lijst', 'minderjarige of kwetsbare', 'ernstig', 'of met hulp']],
    ['C-SHARED', ['beroepsgeheim', 'nodig', 'belang', 'weet']],
    ['C-MINOR', ['meerderjarig', 'gewogen', 'opgeschreven', 'gehoord']],
    ['C-VERONTRUST', ['minderjarige', 'verontrustende', 'nodig']],
    ['C-CLEAR', ['veiligheidsmachtiging', 'behoefte tot kennisname']],
    ['C-PROS', ['deelnemers', 'doel', 'werkwijze']],
    ['C-CONSENT', ['vrij', 'ingelicht', 'specifiek', 'bewaard']],
    ['C-SECR', ['genoteerd', 'gewezen', 'gebonden']],
    ['C-RELATED', ['nodig', 'minimum']],
    ['C-INDISP', ['onmisbaar', 'functioneel advies']],
    ['C-ACUTE', ['feiten', 'geen mening']],
    ['C-WRITREQ', ['gemotiveerde', 'precieze', 'schriftelijke', 'terroristische']],
    ['C-PERIL', ['personen', 'veiligheid', 'gezondheid']],
    ['C-OPEN', ['niet verstreken']],
  ] as const)('%s', (code, words) => {
    expect(words.filter((word) => !conditionClauses[code].includes(word))).toEqual([])
  })
})
