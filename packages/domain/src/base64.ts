const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 (RFC 4648, section 4), with padding. */
export function base64Of(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const left = bytes.length - at
    const word = (one << 16) | (two << 8) | three
    groups.push(letter(word >> 18) + letter(word >> 12) + (left > 1 ? letter(word >> 6) : '=') + (left > 2 ? letter(word) : '='))
  }
  return groups.join('')
}

/** The bytes that a base64 text spells; the text is known to be base64. */
export function bytesOf(text: string): Uint8Array {
  const body = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4))
  let [held, bits, at] = [0, 0, 0]
  for (const one of body) {
    held = ((held << 6) | letters.indexOf(one)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at] = (held >> bits) & 0xff
    at += 1
  }
  return bytes
}

function letter(six: number): string {
  return letters.charAt(six & 63)
}
