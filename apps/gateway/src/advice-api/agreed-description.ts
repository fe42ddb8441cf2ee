import { readFileSync, writeFileSync } from 'node:fs'
import { describeAdvice } from './describe-advice.ts'

const file = new URL('../../contracts/advice.openapi.json', import.meta.url)

/** The description as it was agreed with everyone who built on it; empty when there is none yet. */
export function agreedDescription(): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

export function currentDescription(): string {
  return `${JSON.stringify(describeAdvice(), null, 2)}\n`
}

export function agreeOnDescription(): void {
  writeFileSync(file, currentDescription())
}
