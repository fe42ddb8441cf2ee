import { readFile } from 'node:fs/promises'

interface Topology {
  readonly objects: {
    readonly gemeenten: {
      readonly geometries: readonly {
        readonly properties: { readonly nis: string; readonly naam: string; readonly provincie: string }
      }[]
    }
  }
}

export interface Municipality {
  readonly nis: string
  readonly name: string
  readonly province: string
}

/** The 285 real municipalities of the map in `data/`, as of 1 January 2025. */
export async function flemishMunicipalities(): Promise<readonly Municipality[]> {
  const text = await readFile(new URL('../../../data/vlaanderen-2025.topo.json', import.meta.url), 'utf8')
  const { geometries } = (JSON.parse(text) as Topology).objects.gemeenten
  return geometries.map(({ properties }) => ({
    nis: properties.nis,
    name: properties.naam,
    province: properties.provincie,
  }))
}
