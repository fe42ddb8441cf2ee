import { type Answers, readQuestion } from '@kader/domain/question'
import { ConditionCode } from '@kader/domain/vocabulary/conditions'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { lawfulRulebook } from './lawful-rulebook.ts'
import { rowOf } from './rule.ts'

const allYes: Answers = Object.fromEntries(ConditionCode.options.map((code) => [code, true]))
const but = (...no: ConditionCode[]): Answers => ({
  ...allYes,
  ...Object.fromEntries(no.map((code) => [code, false])),
})
const unknown = (...open: ConditionCode[]): Answers =>
  Object.fromEntries(Object.entries(allYes).filter(([code]) => !open.includes(code as ConditionCode)))

interface Situation {
  readonly id: string
  /** at, holder > recipient, setting, kind, purpose */
  readonly asks: readonly [at: string, who: string, setting: string, kind: string, purpose: string]
  readonly conditions: Answers
  readonly outcome: string
  /** Rows found among rules, failed and the alternatives of those. */
  readonly rows: readonly string[]
  readonly norms: readonly string[]
}

const livc = 'consultation-livc-r'
const aim = 'prevent-terrorism'

const situations: readonly Situation[] = [
  {
    id: 'T01 politie belt het CLB over een leerling zonder concreet plan',
    asks: ['2026-10-05', 'clb-worker > police-officer', 'bilateral', 'SIG', aim],
    conditions: {},
    outcome: 'prohibited',
    rows: ['E02', 'G16', 'E06', 'G02'],
    norms: ['sw26-352', 'clb-8'],
  },
  {
    id: 'T02 busticket voor morgenvroeg',
    asks: ['2026-10-05', 'clb-worker > police-officer', 'emergency', 'SIG', 'avert-danger'],
    conditions: { 'C-EMERG': true },
    outcome: 'permit',
    rows: ['E03', 'G04'],
    norms: ['sw26-noodtoestand', 'sw26-299'],
  },
  {
    id: 'T02 zonder dat het gevaar is nagegaan',
    asks: ['2026-10-05', 'clb-worker > prosecutor', 'emergency', 'SIG', 'avert-danger'],
    conditions: {},
    outcome: 'conditional',
    rows: ['E03', 'G04'],
    norms: ['sw26-noodtoestand', 'sw26-299'],
  },
  {
    id: 'T03 het CLB is uitgenodigd en wil het minimum zeggen',
    asks: ['2026-03-10', 'clb-worker > livc-participants', livc, 'SIG', aim],
    conditions: allYes,
    outcome: 'permit',
    rows: ['E01', 'G17'],
    norms: [
      'sw-458ter',
      'wet-livc-3-1',
      'wet-livc-3-2',
      'wet-livc-5',
      'decr-livc-2021',
      'decr-458ter-2023',
      'gwh-52-2021',
    ],
  },
  {
    id: 'T04 de korpschef vraagt het volledige dossier',
    asks: ['2026-03-10', 'clb-worker > korpschef', livc, 'CARE', aim],
    conditions: but('C-NEC'),
    outcome: 'prohibited',
    rows: ['G17', 'E01'],
    norms: ['gwh-52-2021', 'sw-458ter', 'decr-458ter-2023'],
  },
  {
    id: 'T06 LIVC op een omzendbrief, zonder procureur',
    asks: ['2017-11-20', 'ocmw-worker > livc-participants', 'circular-livc', 'SIG', aim],
    conditions: but('C-PROS'),
    outcome: 'prohibited',
    rows: ['G12'],
    norms: ['sw-458ter', 'omz-2015'],
  },
  {
    id: 'T08 de politie vraagt een cliëntenlijst',
    asks: ['2026-09-15', 'ocmw-worker > police-officer', 'bilateral', 'ID', 'public-order'],
    conditions: {},
    outcome: 'prohibited',
    rows: ['W04'],
    norms: ['sw26-352', 'dlb-191-3', 'sv-46bis1-1', 'gwh-44-2019'],
  },
  {
    id: 'T09 schriftelijke vordering van de procureur',
    asks: ['2026-09-15', 'ocmw-worker > prosecutor', 'written-request-46bis1', 'ID', 'prosecution'],
    conditions: { 'C-WRITREQ': true },
    outcome: 'duty',
    rows: ['W05'],
    norms: ['sv-46bis1-1', 'gwh-44-2019'],
  },
  {
    id: 'T11 de vernietigde meldplicht',
    asks: ['2018-02-12', 'ocmw-worker > prosecutor', 'own-initiative-report', 'SIG', 'prosecution'],
    conditions: {},
    outcome: 'prohibited',
    rows: ['W07'],
    norms: ['sv-46bis1-3', 'gwh-44-2019'],
  },
  {
    id: 'T12 een openbare post van een werkzoekende',
    asks: ['2026-10-01', 'vdab-counsellor > police-officer', 'bilateral', 'OPEN', aim],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['V04', 'G02', 'G16'],
    norms: ['avg-5', 'avg-6-9-10', 'gpi-78'],
  },
  {
    id: 'T14 therapie gebruiken voor een sanctie',
    asks: ['2026-10-01', 'vdab-counsellor > benefits-authority', 'reuse', 'CARE', 'sanction'],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['V05'],
    norms: ['sw26-353-2'],
  },
  {
    id: 'T15 de diagnose van een patiënt',
    asks: ['2025-02-03', 'physician > livc-participants', livc, 'MED', aim],
    conditions: unknown('C-INDISP'),
    outcome: 'conditional',
    rows: ['W13', 'G17'],
    norms: ['sw-458ter', 'ggz-arts', 'wet-livc-5', 'decr-livc-2021', 'decr-458ter-2023'],
  },
  {
    id: 'T17 een baard en vaker bidden',
    asks: ['2026-10-12', 'teacher > police-officer', 'bilateral', 'SIG', aim],
    conditions: but('C-ACUTE'),
    outcome: 'prohibited',
    rows: ['E12', 'E10'],
    norms: ['avg-5', 'avg-6-9-10', 'school-discretie'],
  },
  {
    id: 'T19 een bekwame leerling weigert',
    asks: ['2026-10-12', 'clb-worker > school-director', 'bilateral', 'CARE', 'care'],
    conditions: but('C-CONSENT'),
    outcome: 'prohibited',
    rows: ['E05'],
    norms: ['clb-14', 'drm-2004'],
  },
  {
    id: 'T20 informatie uit de LIVC-R voor een sanctie',
    asks: ['2026-10-20', 'mayor > municipal-department', 'reuse', 'SIG', 'sanction'],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['M03'],
    norms: ['sw26-353-2', 'wet-livc-2', 'bm-politiebevoegdheid'],
  },
  {
    id: 'T22 de informatiekaart doorsturen',
    asks: ['2026-10-20', 'mayor > livc-coordinator', 'bilateral', 'TER', aim],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['M02', 'P01'],
    norms: ['ter-23-25', 'wet-livc-4-1'],
  },
  {
    id: 'T23 de informatiekaart aan tafel',
    asks: ['2025-11-03', 'information-officer > livc-participants', livc, 'TER', aim],
    conditions: allYes,
    outcome: 'permit',
    rows: ['P01'],
    norms: ['wet-livc-4-1', 'ter-2', 'ter-23-25'],
  },
  {
    id: 'T25 het CAW stemt niet in met de fiche',
    asks: ['2025-11-03', 'korpschef > ocad', 'feedback-fiche', 'ACT', aim],
    conditions: but('C-CONS'),
    outcome: 'no-basis',
    rows: ['P04'],
    norms: ['wet-livc-4-2', 'gwh-52-2021'],
  },
  {
    id: 'T27 suïcidaliteit in het politiedossier',
    asks: ['2026-04-20', 'information-officer > own-team', 'own-file', 'MED', aim],
    conditions: but('C-CONS'),
    outcome: 'prohibited',
    rows: ['P05', 'P06'],
    norms: ['wet-458ter-2026-4', 'sw-458ter'],
  },
  {
    id: 'T28 de afspraak in het eigen dossier van de politie',
    asks: ['2026-04-20', 'information-officer > own-team', 'own-file', 'ACT', aim],
    conditions: allYes,
    outcome: 'permit',
    rows: ['P06'],
    norms: ['wet-458ter-2026-4'],
  },
  {
    id: 'T28 de afspraak in het eigen dossier van het CAW',
    asks: ['2026-04-20', 'caw-worker > own-team', 'own-file', 'ACT', aim],
    conditions: allYes,
    outcome: 'permit',
    rows: ['P06'],
    norms: ['decr-458ter-2023'],
  },
  {
    id: 'T30 de procureur heeft bezwaar',
    asks: ['2026-09-10', 'mayor > livc-participants', livc, 'SIG', aim],
    conditions: but('C-NOOBJ'),
    outcome: 'hold',
    rows: ['J02'],
    norms: ['wpa-44-11-6', 'ter-23-25', 'wet-livc-3-2', 'wet-458ter-2026-4'],
  },
  {
    id: 'T31 een winkeldiefstal gehoord in de LIVC-R',
    asks: ['2026-06-02', 'vdab-counsellor > prosecutor', 'report-art29', 'SIG', 'prosecution'],
    conditions: but('C-NOSEC'),
    outcome: 'prohibited',
    rows: ['J03', 'G22'],
    norms: ['sv-29', 'sw-458ter'],
  },
  {
    id: 'T32 ouders vragen alle stukken',
    asks: ['2026-11-02', 'livc-coordinator > parent', 'access-request', 'SIG', 'rights'],
    conditions: unknown('C-DECIDED'),
    outcome: 'conditional',
    rows: ['M12'],
    norms: ['wet-458ter-2026-6', 'gbw-14', 'gbw-11', 'avg-15'],
  },
  {
    id: 'T32 politiegegevens nooit',
    asks: ['2026-11-02', 'school-director > parent', 'access-request', 'POL', 'rights'],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['E16'],
    norms: ['gbw-14', 'gbw-11'],
  },
  {
    id: 'T34 een kind van tien',
    asks: ['2025-09-01', 'clb-worker > livc-participants', livc, 'SIG', aim],
    conditions: unknown('C-MINOR12', 'C-MINOR'),
    outcome: 'conditional',
    rows: ['X02', 'W11'],
    norms: ['ter-2', 'ijh-76', 'wet-livc-3-2'],
  },
  {
    id: 'T35 de Veiligheid van de Staat belt een CLB',
    asks: ['2025-09-01', 'clb-worker > vsse', 'bilateral', 'CARE', 'intelligence'],
    conditions: {},
    outcome: 'prohibited',
    rows: ['E07'],
    norms: ['sw-458', 'school-no-2013-03', 'ivd-14', 'ivd-16', 'gbw-12'],
  },
  {
    id: 'T38 drugsoverlast op een plein',
    asks: ['2026-10-25', 'caw-worker > livc-participants', livc, 'SIG', 'local-nuisance'],
    conditions: allYes,
    outcome: 'prohibited',
    rows: ['G14'],
    norms: ['wet-livc-2', 'sw26-353-2'],
  },
]

test.each(situations)(
  '$id',
  ({ asks: [at, who, setting, kind, purpose], conditions, outcome, rows, norms }) => {
    const [holder, recipient] = who.split(' > ')
    const read = readQuestion({ at, holder, recipient, setting, kind, purpose, conditions })
    if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
    const decision = decide(read.question)
    const speaking = [...decision.rules, ...decision.failed]
    const ways = speaking.flatMap((id) => lawfulRulebook.byId.get(id)?.rule.alternatives ?? [])
    expect(decision.outcome).toBe(outcome)
    expect([...speaking, ...ways].map(rowOf)).toEqual(expect.arrayContaining([...rows]))
    expect(decision.norms).toEqual(expect.arrayContaining([...norms]))
  },
)
