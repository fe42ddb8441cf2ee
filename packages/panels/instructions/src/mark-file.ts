/** A file as it was chosen: its name, its size, its fingerprint, worked out here, and its bytes. */
export interface MarkedFile {
  readonly name: string
  readonly bytes: number
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string
  readonly content: Uint8Array
}

/** Reads the file in the browser. */
export async function markFile(file: File): Promise<MarkedFile> {
  const content = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes: content.byteLength, sha256: await fingerprintOf(content), content }
}

/** SHA-256 in lower-case hexadecimal. */
export async function fingerprintOf(content: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content.slice()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
