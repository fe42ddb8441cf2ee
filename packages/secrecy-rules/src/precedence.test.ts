import { type Answers, Question } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'

const allYes: Answers = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const no = (...codes: ConditionCode[]): Answers => ({
  ...allYes,
  ...Object.fromEntries(codes.map((code) => [code, false])),
})
const livc = 'consultation-livc-r'
const aim = 'prevent-terrorism'

/** `holder > recipient`, setting, kind; by default today, to prevent terrorism, with everything answered yes. */
function ask(who: string, setting: string, kind: string, more: object = {}): string {
  const [holder, recipient] = who.split(' > ')
  const question = {
    at: '2026-10-05',
    holder,
    recipient,
    setting,
    kind,
    purpose: aim,
    conditions: allYes,
    ...more,
  }
  const { outcome, rules } = decide(Question.parse(question))
  return [outcome, ...rules].join(' ')
}

test.each([
  [
    'the default yields to a complete ground',
    ask('clb-worker > mandated-youth-facility', 'bilateral', 'SIG'),
    'permit E06',
  ],
  [
    'a ground that fell leaves the default',
    ask('clb-worker > mandated-youth-facility', 'bilateral', 'SIG', { conditions: no('C-VERONTRUST') }),
    'prohibited G01a',
  ],
  [
    'where the default does not reach, there is no basis',
    ask('teacher > clb-worker', 'bilateral', 'SCH', { conditions: no('C-NEC') }),
    'no-basis',
  ],
  [
    'an emergency outweighs a secrecy that outlasts the office',
    ask('former-participant > police-officer', 'emergency', 'SIG'),
    'permit G04',
  ],
  ['who left may testify', ask('former-participant > court', 'testimony', 'CARE'), 'permit G08'],
  [
    'who left is a listener: consent belongs to the original holder',
    ask('former-participant > parent', 'consent', 'SIG'),
    'prohibited G01a G21',
  ],
  [
    'who left does not report either',
    ask('former-participant > prosecutor', 'report-458bis', 'SIG'),
    'prohibited G01a G21',
  ],
  [
    'an agreed action may go to the colleague',
    ask('clb-worker > own-team', 'after-meeting', 'ACT'),
    'permit E19',
  ],
  ['its reasons may not', ask('clb-worker > own-team', 'after-meeting', 'SIG'), 'prohibited G01a G18a'],
  [
    'peril for this school opens operational information',
    ask('police-officer > school-director', 'bilateral', 'POL'),
    'permit E18',
  ],
  ['never the card', ask('police-officer > school-director', 'bilateral', 'TER'), 'prohibited E17 P13'],
  [
    'public is not the same as needed',
    ask('vdab-counsellor > livc-coordinator', 'bilateral', 'OPEN'),
    'prohibited V04',
  ],
  ['elsewhere public is public', ask('vdab-counsellor > school-director', 'bilateral', 'OPEN'), 'permit G24'],
  [
    'while the file is open the list is not given',
    ask('mayor > data-subject', 'access-request', 'EXISTENCE', { conditions: no('C-CLOSED') }),
    'prohibited M14',
  ],
  ['after closure it is', ask('mayor > data-subject', 'access-request', 'EXISTENCE'), 'permit M12b'],
  [
    'a lawyer is out of the right to report',
    ask('lawyer > prosecutor', 'report-458bis', 'CARE'),
    'prohibited G01a G20',
  ],
  [
    'which reached lawyers before that exception existed',
    ask('lawyer > prosecutor', 'report-458bis', 'CARE', { at: '2017-08-02' }),
    'permit G05',
  ],
  ['a public CLB must tell what is not secret', ask('clb-worker > vsse', 'bilateral', 'SIG'), 'duty J11b'],
  [
    'a free CLB may',
    ask('clb-worker > vsse', 'bilateral', 'SIG', { conditions: no('C-PUBSERV') }),
    'permit J12a',
  ],
  [
    'while that is not known, it may, and the duty is shown',
    ask('clb-worker > vsse', 'bilateral', 'SIG', { conditions: { 'C-NOTSECRET': true, 'C-NOSEC': true } }),
    'permit J11b J12a',
  ],
  [
    'in another overleg the participant speaks',
    ask('vdab-counsellor > livc-participants', 'consultation-other', 'SIG'),
    'permit J04a',
  ],
  [
    'and nobody who has no seat',
    ask('vdab-partner > livc-participants', 'consultation-other', 'SIG'),
    'no-basis',
  ],
  [
    'nor whoever is bound to secrecy and has no seat',
    ask('youth-court-service > livc-participants', 'consultation-other', 'CARE'),
    'prohibited G01a',
  ],
  [
    'an objection holds the case',
    ask('clb-worker > mayor', livc, 'SIG', { conditions: no('C-NOOBJ') }),
    'hold G17 J02a',
  ],
  [
    'and bars what is judicial, with or without authorisation',
    ask('korpschef > mayor', livc, 'JUD', { conditions: no('C-NOOBJ') }),
    'prohibited G17 J02b',
  ],
  [
    'the card is held, not barred',
    ask('korpschef > mayor', livc, 'TER', { conditions: no('C-NOOBJ') }),
    'hold G17 J02a',
  ],
  [
    'it does not bind the procureur himself',
    ask('prosecutor > mayor', livc, 'JUD', { conditions: no('C-NOOBJ') }),
    'permit J01b',
  ],
  [
    'a prohibition outranks a hold',
    ask('clb-worker > mayor', livc, 'SIG', { conditions: no('C-NOOBJ', 'C-OPEN') }),
    'prohibited G17 X05',
  ],
  [
    'a raw score is never shared',
    ask('physician > mayor', livc, 'RISK', { conditions: no('C-SCORER') }),
    'prohibited G01a G17 X01a',
  ],
  [
    'a sexual detail bars a Flemish service',
    ask('caw-worker > mayor', livc, 'SIG', { conditions: no('C-NOSEX') }),
    'prohibited G01a G17 X04',
  ],
  ['not the police', ask('korpschef > mayor', livc, 'POL', { conditions: no('C-NOSEX') }), 'permit G17 P02b'],
  ['an officer without clearance has no seat', ask('police-officer > mayor', livc, 'POL'), 'prohibited P16b'],
  ['nothing classified comes to the table', ask('vsse > mayor', livc, 'CLASS'), 'prohibited P10'],
  ['who has no seat hears nothing', ask('korpschef > ocad', livc, 'POL'), 'no-basis'],
  [
    'the procureur may hear in another overleg',
    ask('caw-worker > prosecutor', 'consultation-other', 'SIG'),
    'permit J04a',
  ],
  [
    'a story that is not anonymous is none',
    ask('clb-worker > mayor', 'bilateral', 'ANON', { conditions: no('C-ANON') }),
    'prohibited G01c',
  ],
  [
    'anonymous advice is open in every setting',
    ask('clb-worker > police-officer', 'after-meeting', 'ANON'),
    'permit G02',
  ],
  [
    'a written request is narrow',
    ask('ocmw-worker > prosecutor', 'written-request-46bis1', 'CARE'),
    'prohibited G01a W05b',
  ],
  [
    'a private channel is never one',
    ask('clb-worker > mayor', 'private-channel', 'SIG'),
    'prohibited G01a X06',
  ],
])('%s', (_, answer, expected) => {
  expect(answer).toBe(expected)
})

/** No row speaks: only the default answers, and it is no whatever is answered. */
test.each([
  ['youth-help-worker > own-team', 'bilateral', 'SIG'],
  ['caw-worker > data-subject', 'bilateral', 'POL'],
  ['caw-worker > data-subject', 'bilateral', 'RISK'],
  ['clb-worker > parent', 'bilateral', 'SIG'],
  ['mayor > livc-participants', livc, 'CARE'],
  ['livc-coordinator > livc-participants', livc, 'MED'],
  ['mayor > livc-participants', livc, 'TER'],
  ['physician > livc-participants', livc, 'ID'],
  ['caw-worker > livc-participants', livc, 'SCH'],
  ['physician > livc-participants', livc, 'CARE'],
  ['vdab-counsellor > livc-participants', livc, 'CARE'],
  ['mandated-youth-facility > livc-participants', livc, 'SIG'],
  ['vdab-partner > livc-participants', livc, 'SIG'],
  ['municipal-department > livc-participants', livc, 'ID'],
  ['police-officer > mayor', 'case-registration', 'SIG'],
  ['vdab-partner > mayor', 'case-registration', 'SIG'],
  ['clb-worker > mayor', 'information-request', 'SIG'],
  ['teacher > police-officer', 'bilateral', 'SCH'],
  ['clb-worker > teacher', 'bilateral', 'ID'],
  ['korpschef > clb-worker', 'bilateral', 'SIG'],
  ['prosecutor > school-director', 'bilateral', 'JUD'],
  ['prosecutor > vdab-counsellor', 'bilateral', 'JUD'],
  ['prevention-worker > represented-colleague', 'representation', 'SIG'],
  ['clb-worker > mayor', 'emergency', 'SIG'],
  ['ocmw-worker > own-team', 'own-initiative-report', 'SIG'],
] as const)('no row lets %s (%s) share %s', (who, setting, kind) => {
  expect(ask(who, setting, kind)).toMatch(/^(prohibited|no-basis)/)
})

test('a casusoverleg without the law or the procureur is none', () => {
  expect(
    ask('caw-worker > livc-participants', 'consultation-other', 'SIG', { conditions: no('C-PROS') }),
  ).toBe('prohibited G01a')
})
