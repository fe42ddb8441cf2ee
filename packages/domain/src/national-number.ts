const written = /(?<!\d)\d{2}[.\-/ ]?\d{2}[.\-/ ]?\d{2}[.\-/ ]?\d{3}[.\-/ ]?\d{2}(?!\d)/g

/** Whether a whole Belgian national number stands in a text: eleven digits of which the last two check the rest. */
export function holdsNationalNumber(text: string): boolean {
  return (text.match(written) ?? []).some((found) => isChecked(found.replaceAll(/\D/g, '')))
}

/** The check is 97 minus the remainder of the nine digits; of those born since 2000 with a 2 before them. */
function isChecked(digits: string): boolean {
  const [number, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  return [number, `2${number}`].some((one) => 97 - (Number(one) % 97) === check)
}
