import { hashOf } from '@kader/audit/hash'
import { reveal, sealRecord } from '@kader/disclosure'
import { AddFilePart } from '@kader/domain/commands/instruction'
import type { Facts } from '@kader/domain/content/all-records'
import { bytesOf } from '@kader/domain/base64'
import { fileTypeOf, isActive, type FileType } from '@kader/domain/file-type'
import type { Portal } from '@kader/domain/vocabulary/portals'
import { ownFacts } from '../procedures/own-facts.ts'
import { done, records, refusedBecause } from '../procedures/records.ts'
import type { Working } from '../procedures/session.ts'
import type { InstructionViews } from './views.ts'

/** Adds a part of the file; the last one is kept only when all of them together are the file that was marked, and harmless. */
export function addFilePart(sector: Portal, views: InstructionViews) {
  return records(sector).mutation(AddFilePart, async (working, { id, part, of, bytes }) => {
    const { ports, mandate, absent } = working
    const instruction = (await ports.shelf('instruction').byId(id))?.facts
    if (instruction?.source.mandate !== mandate.id) return absent()
    if (instruction.file === undefined) return refusedBecause('file-not-marked')
    const kept = await ports.shelf('instruction-file').where({ instruction: id })
    // Sent twice after a lost answer, or after the last one: what is there is there.
    if (kept.some(({ facts }) => facts.part === part || facts.type !== undefined)) return done(id)
    const facts: Facts<'instruction-file'> = { ...ownFacts(working, instruction.addressees), instruction: id, part, of }
    await ports.shelf('instruction-file').add(sealRecord('instruction-file', facts, { bytes }))
    if (kept.length + 1 < of) return done(id)
    const type = await typeOfWhole(working, instruction, views)
    if (typeof type !== 'object') return refusedBecause(type)
    for (const { facts: one } of await ports.shelf('instruction-file').where({ instruction: id })) await ports.shelf('instruction-file').amend({ ...one, type: type.type })
    return done(id)
  })
}

async function typeOfWhole({ ports, disclosure }: Working, { id, file }: Facts<'instruction'>, views: InstructionViews): Promise<{ type: FileType } | 'file-changed' | 'file-type-unknown' | 'file-active'> {
  const sealed = (await ports.shelf('instruction-file').where({ instruction: id })).toSorted((one, other) => one.facts.part - other.facts.part)
  const parts = reveal(await disclosure.lines(sealed, views.file)).map(({ bytes }) => (bytes.shown ? bytesOf(bytes.value) : new Uint8Array()))
  const whole = new Uint8Array(parts.reduce((length, one) => length + one.length, 0))
  let at = 0
  for (const one of parts) {
    whole.set(one, at)
    at += one.length
  }
  if (whole.length !== file?.bytes || (hashOf(whole) as string) !== file.sha256) return 'file-changed'
  const type = fileTypeOf(whole)
  if (type === undefined) return 'file-type-unknown'
  return isActive(whole, type) ? 'file-active' : { type }
}
