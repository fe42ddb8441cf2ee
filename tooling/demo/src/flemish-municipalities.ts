import { readFile } from 'node:fs/promises'
import { addDays } from '@kader/domain/local-date'
import type { MunicipalityPeriod } from '@kader/domain/municipality'
import { mergersOf2025 } from '@kader/domain/municipality-mergers'

interface Topology {
  readonly objects: {
    readonly gemeenten: {
      readonly geometries: readonly {
        readonly properties: { readonly nis: string; readonly naam: string; readonly provincie: string }
      }[]
    }
  }
}

export interface Municipality extends MunicipalityPeriod {
  readonly name: string
  readonly province: string
}

/** The real municipalities of the Flemish Region since 2019: those on the map in `data/`, and what merged into them. */
export async function flemishMunicipalities(): Promise<readonly Municipality[]> {
  const text = await readFile(new URL('../../../data/vlaanderen-2025.topo.json', import.meta.url), 'utf8')
  const { day, merged } = mergersOf2025
  const { geometries } = (JSON.parse(text) as Topology).objects.gemeenten
  const onTheMap = geometries.map(({ properties: { nis, naam: name, provincie: province } }) =>
    isNew(nis) ? { nis, name, province, from: day } : { nis, name, province },
  )
  return [...onTheMap, ...merged.map((one) => ({ ...one, to: addDays(day, -1) }))]
}

/** Antwerpen alone merged under the code that it had. */
function isNew(nis: string): boolean {
  return nis !== '11002' && mergersOf2025.merged.some(({ into }) => into === nis)
}
