import { type Vignette, vignettes } from '@kader/secrecy-rules'

/** The vignettes by the number of the dossier, with a letter where one situation holds two questions: `T01`, `T02a`. */
export const numberedVignettes: ReadonlyMap<string, Vignette> = new Map(
  vignettes.map((one) => [numberOf(one), one]),
)

function numberOf(vignette: Vignette): string {
  const number = rowOf(vignette)
  const same = vignettes.filter((other) => rowOf(other) === number)
  return same.length === 1 ? number : `${number}${'abc'[same.indexOf(vignette)]}`
}

function rowOf({ id }: Vignette): string {
  return id.slice(0, id.indexOf(' '))
}
