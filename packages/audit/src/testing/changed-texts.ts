/** Every text that differs from this ASCII text in exactly one bit of one byte. */
export function* flippedBits(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      yield withByte(text, at, text.charCodeAt(at) ^ (1 << bit))
    }
  }
}

/** Every text that differs from this ASCII text in exactly one byte, whatever its value. */
export function* changedBytes(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      if (byte !== text.charCodeAt(at)) yield withByte(text, at, byte)
    }
  }
}

function withByte(text: string, at: number, byte: number): string {
  return text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1)
}
