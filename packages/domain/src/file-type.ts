import { z } from 'zod'

/** What a kept file can be; anything else is not kept. */
export const FileType = z.enum(['pdf', 'odt', 'docx', 'txt'])
export type FileType = z.infer<typeof FileType>

/** Largest file that is kept, in bytes: 3 MiB. */
export const largestFile = 3 * 1024 * 1024
/** A file travels in parts of at most so many bytes, so that no request is large. */
export const partBytes = 42 * 1024

/** What the bytes are, whatever their name says; undefined for what is not known. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004')) return officeTypeOf(bytes)
  return isPlainText(bytes) ? 'txt' : undefined
}

/** Whether the file can do something by itself: scripts, launches, macros. What cannot be seen from outside a compressed part is not found. */
export function isActive(bytes: Uint8Array, type: FileType): boolean {
  const marks: Readonly<Record<FileType, readonly string[]>> = {
    pdf: ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/RichMedia'],
    odt: ['Basic/', 'Scripts/'],
    docx: ['vbaProject.bin', 'activeX/', 'embeddings/'],
    txt: [],
  }
  return marks[type].some((mark) => holds(bytes, mark))
}

/** An ODF file begins with its own type, uncompressed; a Word file names its main part. */
function officeTypeOf(bytes: Uint8Array): FileType | undefined {
  if (holds(bytes.subarray(0, 200), 'mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  return holds(bytes, '[Content_Types].xml') && holds(bytes, 'word/document.xml') ? 'docx' : undefined
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false
  try {
    decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
    return true
  } catch {
    return false
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

function holds(bytes: Uint8Array, text: string): boolean {
  const sought = [...text].map((letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
