import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { contractOf, writeContract } from './contract.ts'
import type { Mount } from './contract-mount.ts'

const folder = new URL('../contracts/', import.meta.url)

export function contractFile({ portal, version }: Mount): URL {
  return new URL(`${portal}.${version}.json`, folder)
}

/** The contract as it was agreed: the committed file, or nothing for a mount that is new. */
export function agreedContract(mount: Mount): string {
  try {
    return readFileSync(contractFile(mount), 'utf8')
  } catch {
    return ''
  }
}

export function currentContract(mount: Mount): string {
  return writeContract(contractOf(mount.router))
}

export function agreeOn(mount: Mount): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(contractFile(mount), currentContract(mount))
}
