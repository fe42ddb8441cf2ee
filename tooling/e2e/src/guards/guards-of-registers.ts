import { of, type Guard } from './guard.ts'

export const mandates: readonly Guard[] = [
  ...of(
    'exchange/src/mandates/decide-change.ts',
    ['const may = await mayConfirm(working, change)\n    if (!may.ok) return refusedBecause(may.refusal)', 'const may = await mayConfirm(working, change)'],
    ['const may = mayDecide(change, working.mandate)\n    if (!may.ok) return refusedBecause(may.refusal)\n', ''],
    ['if (about.stopped === \'ended\' || (about.to !== undefined && about.to < today)) return refused(\'mandate-ended\')', ''],
  ),
  ...of('exchange/src/mandates/suspend-mandate.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n', '']),
  ...of('exchange/src/mandates/propose-change.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n', '']),
  ...of('exchange/src/mandates/grant-mandate.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n', '']),
  ...of(
    'exchange/src/instructions/issue-instruction.ts',
    ['if (!may.ok) return refusedBecause(may.refusal)\n', ''],
    ['if (terms.norm !== undefined && !norms.some(({ id }) => id === terms.norm)) return refusedBecause(\'unknown-norm\')', ''],
  ),
  ...of(
    'exchange/src/instructions/add-file-part.ts',
    ['if (instruction?.source.mandate !== mandate.id) return absent()', 'if (instruction === undefined) return absent()'],
    ["if (instruction.file === undefined) return refusedBecause('file-not-marked')", ''],
    ['if (kept.some(({ facts }) => facts.part === part || facts.type !== undefined)) return done(id)', ''], [' || facts.type !== undefined', ''],
    ["whole.length !== file?.bytes || (hashOf(whole) as string) !== file.sha256", 'whole.length === 0'],
    ["return isActive(whole, type) ? 'file-active' : { type }", 'return { type }'],
  ),
  ...of('exchange/src/consults/propose-fiche.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n', ''], ["return refusedBecause('resembles-what-was-said')", ''], ["if (!attested.includes('C-NOSEC')) return refusedBecause('secret-not-excluded')", ''], ['if (!hearers.some(reaches)) return', 'if (false) return'], ['(one) => actions.includes(one.facts.id)', '() => true']),
  ...of('exchange/src/consults/answer-fiche.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n    const given', 'const given'], ['if (!may.ok) return refusedBecause(may.refusal)\n    const recipients', 'const recipients'], ['text === undefined || item === undefined || !reveal(item).evaluation.shown', 'text === undefined'], ["if (meeting?.facts.status !== 'closed') return refusedBecause('consultation-open')", '']),
  ...of('exchange/src/consults/pass-on.ts', ['if (!may.ok) return refusedBecause(may.refusal)\n', ''], ['if (!opens(decision)) return', 'if (false) return'], [' || !reveal(action).task.shown', ''], ['if (!carried.ok) return refusedBecause(carried.refusal)\n', '']),
  ...of('domain/src/lifecycle/action-order.ts', ["if (owner !== by.id) return refused('not-the-owner')", ''], ["if (meeting !== 'closed') return refused('consultation-open')", ''], ['to !== undefined && isColleague(to, by, today)', 'to !== undefined'], ["if (order.to !== by) return refused('not-the-owner')", '']),
  ...of('exchange/src/consults/keep-own-note.ts', ["if (meeting.status !== 'closed') return refusedBecause('consultation-open')", ''], ["if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])", '']),
  ...of('exchange/src/instructions/open-file.ts', ['if (!mayOpen(sealed.facts, mandate)) return absent()', ''], ["instruction.addressees.some(({ to }) => to === 'register')", 'true'], ['if (type === undefined) return absent()', '']),
  ...of('exchange/src/instructions/parts-of.ts', [' && parts.every(({ facts }) => facts.type !== undefined)', '']),
  ...of('exchange/src/instructions/issue-instruction.ts', ["if (!(await everyPlaceIsKnown(working, terms.audience))) return refusedBecause('no-such-place')", '']),
  ...of('exchange/src/instructions/take-step.ts', ['if (!allowed.ok) return refusedBecause(allowed.refusal)\n', '']),
  ...of('exchange/src/instructions/instructions-of-cell.ts', ['mandate.cell === undefined || !mayIssue(mandate).ok', 'mandate.cell === undefined']),
  ...of('exchange/src/instructions/my-instructions.ts', ['sealed.filter(({ facts }) => isAddressedTo(facts, mandate))', 'sealed']),
  ...of('exchange/src/instructions/load-instructions.ts', ['.filter(({ source }) => own.has(source.mandate))', '']),
  ...of(
    'exchange/src/conditions/suspended-by-instruction.ts',
    ['acknowledged === undefined || acknowledged > day', 'acknowledged === undefined'],
    ['lastDay === undefined || day <= lastDay', 'lastDay === undefined'],
  ),
]

export const trainings: readonly Guard[] = [
  ...of('exchange/src/trainings/publish-training.ts', ['if (!may.ok) return refusedBecause(may.refusal)', ''], ['if (!off.ok) return refusedBecause(off.refusal)', 'if (!off.ok) return done(id)']),
  ...of('exchange/src/trainings/own-training.ts', ["!may.ok && may.refusal === 'not-yours-to-change' ? absent() : training", 'training']),
  ...of('exchange/src/trainings/enrol.ts', ['if (!allowed.ok) return refusedBecause(allowed.refusal)', '']),
  ...of('exchange/src/trainings/mark-attendance.ts', ['if (!may.ok) return refusedBecause(may.refusal)', '']),
  ...of('exchange/src/trainings/take-quiz.ts', ['if (!may.ok) return refusedBecause(may.refusal)', ''], ["      passed,\n      day", "      passed: true,\n      day"]),
  ...of('exchange/src/trainings/require-training.ts', ["if (mandate.capacity !== 'mayor' && mandate.capacity !== 'livc-coordinator') return refusedBecause('not-the-organiser')", '']),
  ...of('exchange/src/trainings/my-trainings.ts', ['isOfferedTo(sealed.facts, mandate) ? await', 'true ? await'], ['lastDayToTrain(one, mandate) !== undefined)', 'true)']),
  ...of('exchange/src/trainings/organised-trainings.ts', ['if (!mayOrganise(mandate).ok) return absent()', ''], ['organises(sealed.facts, mandate).ok ? await peopleOf', 'true ? await peopleOf']),
  ...of('exchange/src/conditions/suspensions.ts', [' || (await byTraining(mandate, day))', '']),
  ...of('domain/src/lifecycle/training.ts', ['if (own.includes(result.source.mandate)) return false', ''], [' && own.includes(result.source.mandate)', '']),
]

export const comparing: readonly Guard[] = [
  ...of('exchange/src/signals/register-signal.ts', ['[...told, ...person]', 'told']),
  ...of('store/src/matching/matching.ts', ["createHmac('sha256', secret)", "createHmac('sha256', 'kader')"]),
  ...of('store/src/migrations/0010_matching.sql', ["  and (select kader_capacity()) = 'livc-coordinator'\n", ''], ["or not (new.facts -> 'addressees' @> '[{\"to\": \"organiser\"}]')", ''], ["(select kader_task()) = 'matching'\n", 'true\n'], ["or (select kader_task()) = 'matching')", 'or true)'], ["    and r.source_mandate = (select kader_mandate()))", '    )']),
  ...of('matching/src/possibly-same.ts', ["  if (differ(one, other, 'year')) return false\n", ''], ['    free.delete(met[0])\n', '']),
  ...of('domain/src/text.ts', [".refine((written) => !holdsNationalNumber(written), 'national-number')", '']),
]

export const notices: readonly Guard[] = [
  ...of('exchange/src/notices/keep-notices.ts', ["for (const facts of kept) if (!waiting.some((one) => isAbout(facts, one))) await shelf.remove(facts.id)", ''], [".filter(({ mailedOn, seenOn }) => mailedOn === undefined && seenOn === undefined)", '']),
  ...of('exchange/src/notices/leaving-no-trace.ts', ['{ ...ports, audit: { append: async () => undefined } }', 'ports']),
  ...of('notices/src/when-to-mail.ts', ["choice.mail === 'never' || ", ''], [' || isQuiet(hour, choice)', '']),
  ...of('store/src/migrations/0011_notices.sql', ["(select kader_task()) = 'notices');\ngrant select, insert", "true);\ngrant select, insert"]),
]

export const closing: readonly Guard[] = [
  ...of('exchange/src/cases/close-case.ts', ["if (waiting.length > 0) return refusedBecause('destruction-waiting')", '']),
  ...of('exchange/src/cases/destroy-case.ts', ['if (!still.ok) return refusedBecause(still.refusal)', ''], ["if ((await ports.shelf('destruction').where({ caseFile: id, status: 'proposed' })).length > 0) return refusedBecause('destruction-waiting')", '']),
  ...of('domain/src/lifecycle/case-closing.ts', ["if (meeting) return refused('consultation-open')", ''], ["file.keepUntil < at) return refused('term-passed')", "file.keepUntil < at && false) return refused('term-passed')"], ["file.age === 'adult' ? months : Math.min(months, minorMonths)", 'months'], ["if (file.legalHoldOn !== undefined) return refused('legal-hold')", '']),
  ...of('store/src/migrations/0012_destroying.sql', ['and proposer.person_id <> acting.person_id', ''], ["    and kader_capacity() in ('mayor', 'livc-coordinator')\n", '']),
  ...of('store/src/destroying/destroying.ts', ['await destroyKeys(tx, caseFile, today)', '']),
]

export const communications: readonly Guard[] = [
  ...of('exchange/src/endings/running-shares.ts', ["one.to === 'mandate' && one.mandate === reader.id", "one.to === 'mandate'"], ["to('team') && reader.service === source.service", "to('team')"]),
  ...of('exchange/src/endings/list-endings.ts', [' || !opens(await ask(working, { share, frame, reader }, today))', ''], ["heldOn(reader, tomorrow) ? (opens(decision) ? undefined : 'law') : 'mandate-ends'", "opens(decision) ? undefined : 'law'"]),
  ...of('exchange/src/duties/note-duties.ts', [" || !opens(step.decision)", ''], [' && !found.has(code)', '']),
  ...of('exchange/src/duties/settle-duty.ts', ['if (!settled.ok) return refusedBecause(settled.refusal)', 'if (!settled.ok) return done(id)']),
  ...of('exchange/src/readings/note-readings.ts', ['    if (known.has(keyOf(facts))) continue\n', ''], ['return opens(decision) && frame.kind', 'return frame.kind'], [' || source === reader', '']),
  ...of('exchange/src/readings/list-readings.ts', ['.where({ of: mandate.id })', '.where({})']),
  ...of('exchange/src/nameless/ask-nameless.ts', ["if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])", ''], ["if (coordinators.length === 0) return refusedBecause('no-coordinator')", '']),
  ...of('exchange/src/nameless/reply-nameless.ts', ["if (!opens(decision)) return refusedBecause('not-allowed-by-law', [whyOf(frame, decision)])", '']),
  ...of('exchange/src/consults/hold-consultation.ts', ["if (working.mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')", ''], ['if (!held.ok) return refusedBecause(held.refusal)', 'if (!held.ok) return done(id)'], ['if (!resumed.ok) return refusedBecause(resumed.refusal)', 'if (!resumed.ok) return done(id)'], ['if (held.ok) await', 'if (!held.ok) await'], ['inRoom: false, confirmed: false', '']),
  ...of('exchange/src/consults/split-table.ts', ['if (!waits.ok) return refusedBecause(waits.refusal)', 'if (!waits.ok) return done(id)'], ["if (mandate.capacity !== 'mayor') return refusedBecause('not-the-chair')", '']),
  ...of('exchange/src/consults/name-representative.ts', ["if (named === undefined || !mayRepresent(named, mandate, { day: consultation.day, today })) return refusedBecause('not-a-representative')", ''], ['if (!noted.ok) return refusedBecause(noted.refusal)', 'if (!noted.ok) return done(id)'], ["consultation.status !== 'invited' || ", '']),
  ...of('exchange/src/cases/record-judicial-document.ts', ["    if (document === 'objection') await holdForObjection(working, id)\n", '']),
  ...of('exchange/src/cases/invite.ts', ['    if (!notice.ok) return refusedBecause(notice.refusal)\n', '']),
  ...of('exchange/src/consults/conclude.ts', ['facts.aside !== true', 'facts !== undefined']),
  ...of('exchange/src/conditions/answers-to.ts', ["    if (asked.without.includes(asked.to)) answers['C-NTK'] = false\n", '']),
  ...of('exchange/src/consults/enter-room.ts', [" && facts.status !== 'represented'", '']),
  ...of('domain/src/lifecycle/consultation.ts', ["  if (status === 'held') return refused('held')\n", ''], ["if (facts.objected) return refused('objection-stands')", ''], ["seat.aside === true ? refused('set-aside') : ", '']),
  ...of(
    'exchange/src/communications/note-communication.ts',
    ["if (reviewer !== undefined && named === undefined) return refusedBecause('not-a-colleague')", ''],
    ['if (!noted.ok) return refusedBecause(noted.refusal)', 'if (!noted.ok) return done(facts.id)'],
  ),
  ...of('exchange/src/communications/review-communication.ts', ['sealed === undefined || read === undefined', 'sealed === undefined'], ['if (!reviewed.ok) return refusedBecause(reviewed.refusal)', 'if (!reviewed.ok) return done(id)']),
  ...of('exchange/src/communications/list-communications.ts', ['if (!own && reveal(lines).length === 0) return undefined', '']),
  ...of('exchange/src/communications/withdraw-paper.ts', ['if (!withdrawn.ok) return refusedBecause(withdrawn.refusal)', 'if (!withdrawn.ok) return done(id)']),
  ...of('exchange/src/conditions/papers-on-file.ts', ['found.filter((paper) => paperStands(paper, at))', 'found']),
  ...of('exchange/src/conditions/register-standing.ts', ["if (hearer.clearance !== 'secret') return { 'C-CLEAR': false }", ''], [' && speaker.from < meeting.day', ''], ['known.every(Boolean)', 'known.some(Boolean)']),
  ...of('domain/src/lifecycle/communication.ts', ["if (communication.toldOn > today) return refused('not-told-yet')", ''], ['reviewer.service === by.service && ', ''], ['reviewer.person !== by.person && ', ''], [' && holdsToday(reviewer, today)', ''], ['withdrawnOn === undefined && isWithin(at, day, until)', 'isWithin(at, day, until)']),
]
