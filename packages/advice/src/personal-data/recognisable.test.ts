import { expect, test } from 'vitest'
import { looksRecognisable } from './recognisable.ts'

test.each([
  ['Een leerling spreekt over vertrekken. Mag ik dat melden?', []],
  ['Een leerling van de school in de Kerkstraat spreekt over vertrekken.', ['school-and-place']],
  ['Een leerling van het atheneum in Lier spreekt over vertrekken.', ['school-and-place', 'municipality']],
  ['Een gezin in Bonheiden maakt ons ongerust.', ['municipality']],
  ['Een jongen van 16 jaar spreekt over vertrekken.', ['age']],
  ['Een 16-jarige kwam maandag niet.', ['age', 'day']],
  ['Op 3 oktober was er een voorval.', ['day']],
])('%s', (text, kinds) => {
  expect(looksRecognisable(text)).toEqual(kinds)
})
