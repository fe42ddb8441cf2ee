import { Hash } from '../hash.ts'

/** The hash with one of its 256 bits turned. */
export function turnedBit(hash: Hash, bit: number): Hash {
  const at = Math.floor(bit / 4)
  const digit = Number.parseInt(hash.charAt(at), 16) ^ (1 << (bit % 4))
  return Hash.parse(hash.slice(0, at) + digit.toString(16) + hash.slice(at + 1))
}
