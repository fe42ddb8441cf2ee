import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { describeAdvice } from './describe-advice.ts'

const file = new URL('../../contracts/advice.openapi.json', import.meta.url)
const clientFile = new URL('../../contracts/advice-client.ts', import.meta.url)

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

/** The types of a client, made from the description by a tool that others use too. */
export async function currentClient(): Promise<string> {
  return astToString(await openapiTS(currentDescription()))
}

export function agreedClient(): string {
  return readFileSync(clientFile, 'utf8')
}

export async function agreeOnDescription(): Promise<void> {
  writeFileSync(file, currentDescription())
  writeFileSync(clientFile, await currentClient())
}
