import { of, type Guard } from './guard.ts'
import { closing, communications, comparing, mandates, notices, trainings } from './guards-of-registers.ts'

export type { Guard } from './guard.ts'

const disclosure: readonly Guard[] = [
  ...of(
    'disclosure/src/reach.ts',
    ["case 'register':\n        return true", "case 'register':\n        return false"],
    ["capacities[mandate.capacity].sector === 'oversight'", 'true'],
    ['const ofCell = facts.cell === mandate.cell', 'const ofCell = true'],
    ['ofCell && addressee.mandate === mandate.id', 'ofCell'],
    ["ofCell && (mandate.capacity === 'mayor' || mandate.capacity === 'livc-coordinator')", 'ofCell'],
    ['ofCell && facts.source.service === mandate.service', 'ofCell'],
    ['ofCell && facts.consultation !== undefined && seatedAt.has(facts.consultation)', 'ofCell'],
    ['return facts.source.mandate === viewer.mandate.id', 'return facts.source.service === viewer.mandate.service'],
  ),
  ...of(
    'disclosure/src/disclose.ts',
    ['if (!reaches(facts, this.#context.viewer)) return false', ''],
    ['if (!(await this.#exists(sealed.record, facts, view))) return undefined', 'await this.#exists(sealed.record, facts, view)'],
    ["if (view.existence === 'within') return true", 'if (view.record !== undefined) return true'],
    ['return opens(decision) ? { shown: true', 'return decision !== undefined ? { shown: true'],
    ['return prove(opens(decision) ? { open: true', 'return prove(decision !== undefined ? { open: true'],
    ['items.filter((item) => view.fields.every((field) => (item[field] as { shown: boolean }).shown))', 'items'],
    ['if (slot.source.mandate === this.#context.viewer.mandate.id)', 'if (slot.source !== undefined)'],
    ['      return failedDecision', "      return { ...failedDecision, outcome: 'permit' }"],
    ['      this.trail.push({ basis: \'own\', kind, on })', ''],
    ['    this.trail.push({ basis: \'rule\', frame, decision, on, source: \'facts\' in subject ? subject.facts.source.mandate : undefined })', ''],
  ),
  ...of('disclosure/src/disclosed.ts', ["if (!values.has(disclosed)) throw new TypeError('Not disclosed by this process.')", '']),
]

const starters: readonly Guard[] = [
  ...of(
    'exchange/src/procedures/run.ts',
    ['if (mandate === undefined || mandate.portal !== portal) throw absent()', 'if (mandate === undefined) throw absent()'],
    ['if (!holdsToday(mandate, today)) throw absent()', ''],
    ['if (!outcome.commit) throw new NotCommitted(outcome)', ''],
    ['      throw new NotCommitted({ commit: false, answer: await resolve(await work(context, mandate, ports)), result: \'answered\' })', '      return await resolve(await work(context, mandate, ports))'],
    ['      await append({ context, mandate, ports }, { procedure, result: outcome.result, trail })', ''],
    ['    await context.transactions.run(mandate, (ports) => append({ context, mandate, ports }, { procedure, result, trail }))', ''],
  ),
  ...of('exchange/src/procedures/trpc.ts', ['if (ctx.portal !== sector) throw absent()', ''], ["code === 'BAD_REQUEST' ? fieldsOf(cause)", "code !== undefined ? fieldsOf(cause)"]),
  ...of('exchange/src/procedures/discloses.ts', ['disclosing.answer.parse(reveal(await resolve(working, asked as z.output<Input>)))', 'reveal(await resolve(working, asked as z.output<Input>))']),
  ...of(
    'exchange/src/procedures/codes.ts',
    ['(answer as Answer).parse(found)', 'found'],
    ['(answer as Answer).parse(read.value)', 'read.value'],
    ['(answer as Answer).parse(await resolve(working, asked as z.output<Input>))', 'await resolve(working, asked as z.output<Input>)'],
    ['          mandateOf(ctx)\n          const { auditReading }', '          const { auditReading }'],
  ),
  ...of('exchange/src/procedures/records.ts', ['Receipt.parse(await resolve(working, asked as z.output<Input>))', 'await resolve(working, asked as z.output<Input>)']),
  ...of('exchange/src/procedures/seats-of.ts', ['  if (!worksOn((await loadCell(ports, mandate.cell))?.facts, today)) return new Set()\n', ''], ['(await suspensionsIn(ports)(mandate, today)) ? new Set() : seated', 'seated'], ['if (!atTheTable(facts)) continue', ''], ["if (consultation?.facts.status === 'open')", 'if (consultation !== undefined)']),
]

const conditions: readonly Guard[] = [
  ...of('exchange/src/conditions/attest.ts', ['conditions.filter((code) => speakerConditions.includes(code))', '[...conditions]']),
  ...of(
    'exchange/src/conditions/answers-to.ts',
    ['attested.filter((code) => speakerConditions.includes(code))', '[...attested]'],
    ['speaker === undefined || !spokeUnder(speaker, frame, subject)', 'speaker === undefined'],
    ["if (speaker === undefined || !spokeUnder(speaker, frame, subject)) answers['C-MAND'] = false\n    else if", 'if'],
    ['madeOn <= frame.at && heldOn(speaker, madeOn) : holdsToday(speaker, frame.at)', 'madeOn <= frame.at : holdsToday(speaker, frame.at)'],
    ["if (hearer !== undefined && (await isSuspended(hearer, frame.at))) answers['C-MAND'] = false", ''],
    ["else if (seated !== undefined) answers['C-MAND'] = seated", "else answers['C-MAND'] = true"],
    ["if (facts.beforeConsultation === true) answers['C-NOSEC'] = true", "answers['C-NOSEC'] = true"],
    ["if (saidAtTheTable.has(subject.record)) answers['C-NOSEC'] = false", ''],
    ["if (frame.setting === 'common-file' || frame.setting === 'own-file') answers['C-NEC'] = true", "answers['C-NEC'] = true"],
    ["if (publicRecords.has(subject.record)) answers['C-PUBLIC'] = true", "answers['C-PUBLIC'] = true"],
  ),
  ...of('exchange/src/conditions/may-be-seated.ts', ["capacity === 'physician' ? undefined : ", '']),
  ...of(
    'exchange/src/conditions/case-standing.ts',
    ["'C-LIST': file.status === 'listed'", "'C-LIST': true"],
    ["'C-OPEN': file.status !== 'closed'", "'C-OPEN': true"],
    ["'C-NOOBJ': file.objectedOn === undefined", "'C-NOOBJ': true"],
    ["if (kind !== 'JUD') return false", ''],
    ["if (setting === 'consultation-livc-r') return stands(file.authorisedOn, at)", 'if (stands(file.authorisedOn, at)) return true'],
    ["setting === 'own-file' && stands", 'stands'],
    ['day !== undefined && day <= at', 'day !== undefined'],
    [' && weighedOn !== undefined', ''],
    ["file.age === '12-17' || file.motivatedOn !== undefined", 'true'],
  ),
  ...of(
    'exchange/src/conditions/table-standing.ts',
    ["'C-INV': speaker !== undefined", "'C-INV': true"],
    ['hearer !== undefined && atTheTable(hearer)', 'true'],
    [' && worksOn(table.cell, asked.at)', ''],
    ['dataActKinds.has(asked.kind) && ', ''],
    [' && retentionWasFixed(table)', ''],
    ["'C-CONS': everyoneConsented(table)", "'C-CONS': true"],
    ['one.mandate === to && one.kind === kind', 'one.kind === kind'],
    ['one.mandate === to && one.kind === kind', 'one.mandate === to'],
    ['term.fixedOn <= consultation.day', 'term.fixedOn !== consultation.day || true'],
  ),
]

const signals: readonly Guard[] = [
  ...of(
    'exchange/src/cases/refuse-case.ts',
    ['    await giveBack(working, file.value.signal)\n', ''],
    ['letGo({ ...file.value, addressees: [] })', 'amend(file.value)'],
    ["facts.addressees.filter(({ to }: Addressee) => to !== 'organiser')", 'facts.addressees'],
    ['{ ...ownFacts(working, []), caseFile: id, day: today, route }', "{ ...ownFacts(working, [{ to: 'organiser' }]), caseFile: id, day: today, route }"],
  ),
  ...of(
    'exchange/src/signals/withdraw-registration.ts',
    ['return { ...facts, addressees: [], attested: [] }', 'return facts'],
    ['    await withdrawUnmade(working, { about: id, conditions: [] })\n', ''],
    ['if (file === undefined || file.listedOn !== undefined) return', 'if (file === undefined) return'],
    ['  await shelf.amend({ ...file, addressees: [], attested: [] })\n', ''],
  ),
  ...of(
    'exchange/src/signals/save-signal.ts',
    ['signal?.facts.source.mandate === mandate.id ? signal.facts : absent()', 'signal?.facts ?? absent()'],
    ['if (line.id !== undefined && known === undefined) working.absent()', ''],
    ['const beforeConsultation = !(await everTookPart(working))', 'const beforeConsultation = true'],
    ['if (editable?.ok === false) return refusedBecause(editable.refusal)', ''],
  ),
  ...of('exchange/src/signals/read-signal.ts', ['if (!isOwn(signal.facts, viewer) && reveal(lines).length === 0) return undefined', '']),
  ...of(
    'exchange/src/signals/register-signal.ts',
    ['if (chosen.length !== new Set(command.lines).size) return working.absent()', ''],
    ["if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)", ''],
    ['if (!registered.ok) return refusedBecause(registered.refusal)', 'if (!registered.ok) return done(signal.id)'],
  ),
]

const consents: readonly Guard[] = [
  ...of('exchange/src/consents/consents-about.ts', [', sourceMandate: about.writer', '']),
  ...of('exchange/src/consents/record-consent.ts', ["recipients.includes('own-team') ? [{ to: 'team' }] : []", "[{ to: 'team' }]"], ['if (!filed.ok) return refusedBecause(filed.refusal)', 'if (!filed.ok) return done(about)']),
  ...of(
    'exchange/src/consents/withdraw-consent.ts',
    ['if (found?.source.mandate !== mandate.id) return absent()', 'if (found === undefined) return absent()'],
    ["    await ports.shelf('consent').amend(withdrawn.value)\n", ''],
    ['if (!withdrawn.ok) return refusedBecause(withdrawn.refusal)', 'if (!withdrawn.ok) return done(id)'],
  ),
  ...of('domain/src/lifecycle/consent.ts', ['consent.withdrawnOn === undefined && isWithinTerm', 'isWithinTerm'], [' && recipients.includes(asked.recipient)', ''], [' && purpose === asked.purpose', '']),
  ...of('exchange/src/conditions/answers-to.ts', ['Object.assign(answers, (await consents(asked.signal))(frame))', 'Object.assign(answers, consents)']),
  ...of('exchange/src/signals/preview-signal.ts', ['await lawOfCell(asking.ports, asking.mandate)', 'await lawOfCell(asking.ports, { ...asking.mandate, cell: undefined } as never)']),
  ...of('exchange/src/attestations/revoke-attestation.ts', ['    await takeBack(working, found)\n', '']),
]

const agreements: readonly Guard[] = [
  ...of('exchange/src/agreements/open-paper.ts', [" || standingOn(version, known, today) !== 'in-force'", '']),
]

const cases: readonly Guard[] = [
  ...of('exchange/src/cases/put-on-case-list.ts', ['listed.ok ? decided', 'true ? decided'], ['kept.ok ? decided', 'true ? decided']),
  ...of('exchange/src/cases/establish-age.ts', ['if (!file.ok) return refusedBecause(file.refusal)', 'if (!file.ok) return done(id)']),
  ...of('exchange/src/cases/weigh-minor.ts', ["file.age === 'under-12' ? written : ''", 'written']),
  ...of('exchange/src/cases/read-case.ts', ['if (putOnCaseList(file, { capacity }, today).ok) steps', 'steps']),
  ...of('domain/src/lifecycle/case-file.ts', ["if (age !== 'adult' && weighedOn === undefined) return refused('child-not-weighed')", ''], ["age === 'under-12' && motivatedOn === undefined ?", 'motivatedOn === age ?'], ["if (age === 'unknown') return refused('age-unknown')", '']),
  ...of('exchange/src/cases/accept-signal.ts', [' || (await disclosure.item(signal, views.registration)) === undefined', '']),
  ...of(
    'exchange/src/cases/withdraw-judicial-document.ts',
    ['if (!file.ok) return refusedBecause(file.refusal)', 'if (!file.ok) return done(id)'],
    ['await ports.shelf(\'case-file\').amend(file.value)', ''],
  ),
  ...of('exchange/src/cases/reachable-case.ts', ['sealed === undefined || item === undefined ? absent()', 'sealed === undefined ? absent()']),
  ...of('exchange/src/cases/read-case.ts', ['if (sealed === undefined || item === undefined) return absent()', "if (sealed === undefined || item === undefined) throw new Error('x')"]),
  ...of(
    'exchange/src/cases/invite.ts',
    ["if (mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')", ''],
    ['if (!file.ok) return refusedBecause(file.refusal)', 'if (!file.ok) return done()'],
    ["if (refusals.length > 0) return refusedBecause('not-allowed-by-law', refusals)", ''],
    ['ofCell.find((one) => one.id === id) ?? absent()', '({ ...working.mandate, ...ofCell.find((one) => one.id === id) })'],
  ),
  ...of(
    'exchange/src/cell/keep-cell.ts',
    ['if (!may.ok) return refusedBecause(may.refusal)', ''],
    ["if (replaces !== kept?.facts.id) return refusedBecause('changed-meanwhile')", ''],
    ['if (!holds.ok) return refusedBecause(holds.refusal)', ''],
    ["if (heldByAnother(terms, others, register).length > 0) return refusedBecause('municipality-of-another-cell')", ''],
    ['    await reportSeats(working)\n', ''],
  ),
  ...of('exchange/src/cell/own-cell.ts', ['mayKeep: code(mayKeepCell(mandate).ok)', 'mayKeep: code(true)']),
  ...of('exchange/src/cell/read-cell.ts', ['.filter(({ facts }) => held.has(facts.mandate))', '']),
  ...of('exchange/src/mandates/suspend-mandate.ts', ['    await reportSeats(working)\n', '']),
  ...of('exchange/src/mandates/decide-change.ts', ['    await reportSeats(working)\n', '']),
  ...of('domain/src/lifecycle/cell.ts', ['cell.deed.day <= day && ', ''], ["statusOn(cell.statuses, day) === 'active'", 'statusOn(cell.statuses, day) !== undefined']),
  ...of('domain/src/core-seats.ts', ["(asked.clearance === undefined || clearance === asked.clearance)", 'clearance !== undefined']),
  ...of('exchange/src/cell/fix-retention.ts', ["if (capacity !== 'mayor' && capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')", '']),
]

const consults: readonly Guard[] = [
  ...of('exchange/src/consults/reachable-consultation.ts', ['if (sealed !== undefined && item !== undefined) return', 'if (sealed !== undefined) return'], ["await askForASeat(working, id, asked.kind ?? 'EXISTENCE')", '']),
  ...of('exchange/src/consults/allow-kinds.ts', ["if (working.mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')", ''], ['if (!answers.every(({ mandate }) => ofCell.includes(mandate))) return working.absent()', ''], ["if (facts.status === 'closed') return refusedBecause('already-closed')", '']),
  ...of('exchange/src/consults/answer-invitation.ts', ['invitee: working.mandate.id', ''], ["if ((await mySeat(working, id)) !== undefined) return refusedBecause('already-answered')", '']),
  ...of('exchange/src/consults/close-consultation.ts', ["{ chair: working.mandate.capacity === 'mayor' }", '{ chair: true }']),
  ...of('exchange/src/consults/open-consultation.ts', ['cellWorks: worksOn(table.cell, today)', 'cellWorks: true'], ["chair: mandate.capacity === 'mayor'", 'chair: true'], ['retentionFixed: retentionWasFixed(table)', 'retentionFixed: true'], ["minorWeighed: isWeighed(file.facts)", 'minorWeighed: true'], ['if (facts.inRoom) await', 'await']),
  ...of(
    'exchange/src/consults/conclude.ts',
    ["if (working.mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')\n    if (facts.status !== 'open') return refusedBecause('not-open')\n    const conclusion", 'const conclusion'],
    ["if (facts.status !== 'open') return refusedBecause('not-open')\n    const present", 'const present'],
    ["if (![owner, ...alsoFor].every((mandate) => present.includes(mandate))) return refusedBecause('not-present')", ''],
    ['where({ consultation, tookPart: true })', 'where({ consultation })'],
  ),
  ...of('exchange/src/consults/consent-own-file.ts', ["if ((await mySeat(working, id))?.tookPart !== true) return refusedBecause('not-present')", ''], ["if (facts.status !== 'open') return refusedBecause('not-open')", '']),
  ...of('exchange/src/consults/contribute.ts', ['if (!seat.ok) return refusedBecause(seat.refusal)', ''], ["if (!working.viewer.seatedAt.has(consultation.id)) return refusedBecause('cell-not-founded')", ''], ["if (!hearers.some(reaches)) return refusedBecause('not-allowed-by-law', hearers.map(({ why }) => why))", '']),
  ...of('exchange/src/consults/preview-contribution.ts', ['if (!seat.ok) return { seats: [] }', '']),
  ...of('exchange/src/consults/enter-room.ts', ["if (!(await mayTakeASeat(working, facts))) return refusedBecause('not-invited')", ''], ["facts.status !== 'declined'", 'facts !== undefined']),
  ...of('exchange/src/consults/invite-again.ts', ["if (mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-coordinator')", ''], ['if (!again.ok) return refusedBecause(again.refusal)', ''], ["if (consultation.status === 'closed') return refusedBecause('already-closed')", '']),
  ...of(
    'exchange/src/consults/read-consultation.ts',
    ["const knowsRoom = organiser || seat?.inRoom === true || seat?.tookPart === true", 'const knowsRoom = true'],
    ['invitations.filter((one) => one.facts.invitee === mandate.id), views.invitation', 'invitations, views.invitation'],
    ["facts.status === 'closed' ? agreed", 'facts.status !== undefined ? agreed'],
    ['agreed.filter((one) => isFor(one.facts, mandate.id))', 'agreed'],
    ["mandate.capacity === 'mayor' ? await ports.shelf('need-to-know')", "mandate.capacity !== undefined ? await ports.shelf('need-to-know')"],
    ['disclosure.items(organiser ? invitations : [], views.sentInvitation)', 'disclosure.items(invitations, views.sentInvitation)'],
    ['seats.filter((one) => organiser || attendance.some', 'seats.filter((one) => one !== undefined || attendance.some'],
  ),
  ...of('exchange/src/consults/read-table.ts', ['if (!viewer.seatedAt.has(consultation.id)) return code<TableSeat[]>([])', ''], ['.filter(({ facts }) => atTheTable(facts))', ''], ['sourceMandate: seat.id', '']),
  ...of('exchange/src/consults/hearers.ts', ['atTheTable(facts) && ', ''], [' || (await isSuspended(seat, today))', '']),
]

/** Every guard by hand: a guard that can go while all tests stay green does nothing, or nothing proves that it does. */
export const everyGuard: readonly Guard[] = [...disclosure, ...starters, ...conditions, ...signals, ...consents, ...agreements, ...cases, ...consults, ...mandates, ...trainings, ...communications, ...comparing, ...notices, ...closing]
