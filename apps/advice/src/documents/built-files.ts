/** What was built before the documents are written: addresses on this origin. */
export interface BuiltFiles {
  readonly version: string
  readonly styles: readonly string[]
  /** Of each page that runs something: its script, and everything it will need, fetched at once. */
  readonly scripts: Readonly<Partial<Record<'walk' | 'practise', ScriptFiles>>>
  readonly element: ElementFile
}

export interface ScriptFiles {
  readonly entry: string
  readonly styles: readonly string[]
  /** By language: chunks of the walk in that language. */
  readonly preload: Readonly<Record<string, readonly string[]>>
}

export interface ElementFile {
  /** Stays the same from version to version. */
  readonly address: string
  /** Never changes. */
  readonly pinned: string
  /** Subresource integrity of the pinned file: `sha384-…`. */
  readonly integrity: string
  /** On the wire. */
  readonly kilobytes: string
}
