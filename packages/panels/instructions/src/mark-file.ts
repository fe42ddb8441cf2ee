/** What is kept of a file: its name, its size and its fingerprint, worked out here. */
export interface MarkedFile {
  readonly name: string
  readonly bytes: number
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string
}

/** Reads the file in the browser and nowhere else. */
export async function markFile(file: File): Promise<MarkedFile> {
  const bytes = await file.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { name: file.name, bytes: bytes.byteLength, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
