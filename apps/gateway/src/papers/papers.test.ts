import { AgreementPaperAnswer } from '@kader/domain/answers/agreement'
import { OpenPaper } from '@kader/domain/commands/agreement'
import { id } from '@kader/domain/id'
import { absent, procedure, router } from '@kader/exchange/procedures/trpc'
import { afterAll, expect, test } from 'vitest'
import { testEnvironment } from '../testing/test-environment.ts'
import { testGateway } from '../testing/test-gateway.ts'

const version = id('00000003-0000-4000-8000-000000000000')
const clb = id('00000002-0000-4000-8000-000000000000')
const shown = <Value>(value: Value) => ({ shown: true as const, value })
const paper = AgreementPaperAnswer.parse({
  version: {
    id: version,
    number: 2,
    from: '2026-10-01',
    holdsFrom: '2026-10-05',
    retentionMonths: 60,
    parties: [clb, version],
    standing: 'in-force',
    text: 'a'.repeat(64),
    may: [],
    signatures: [],
    lines: [
      {
        name: 'l1',
        holders: ['clb-worker'],
        kinds: ['SIG'],
        recipients: ['mayor'],
        settings: ['case-registration'],
        purposes: ['prevent-terrorism'],
        effect: 'shared',
        unless: [],
        from: '2026-10-05',
      },
    ],
    words: [
      {
        id: clb,
        title: shown('Afspraken'),
        finality: shown('Voorkomen.'),
        answersPeople: shown('De stad.'),
        thresholds: shown([]),
        contacts: shown([]),
      },
    ],
  },
  seats: [],
  services: [{ mandate: version, service: clb, capacity: 'clb-worker' }],
  organisations: [],
  grounds: [{ line: 'l1', norms: [] }],
})
const opened: OpenPaper[] = []
const contract = router({
  agreements: router({
    openPaper: procedure.input(OpenPaper).query(({ input }) => {
      opened.push(input)
      if (input.id !== version) throw absent()
      return paper
    }),
  }),
})
const { server, cookieOf } = await testGateway({
  environment: { ...testEnvironment(), demo: true },
  mounts: [{ portal: 'education', version: 'v1', router: contract }],
})
afterAll(() => server.close())

const ask = (file: string, headers: Record<string, string>, of: string = version, portal = 'education') =>
  server.inject({ url: `/${portal}/papers/${file}?version=${of}`, headers })
const cookie = await cookieOf('els', 'education')

test.each([
  ['joint-arrangement.pdf', 'application/pdf', '%PDF', 'joint-arrangement'],
  ['access-list.pdf', 'application/pdf', '%PDF', 'access-list'],
  [
    'processing-register.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'PK',
    'processing-register',
  ],
  ['processing-register.ods', 'application/vnd.oasis.opendocument.spreadsheet', 'PK', 'processing-register'],
] as const)(
  '%s is what the procedure answered, as a file to keep, and says that it is practice',
  async (file, type, begin, asked) => {
    opened.length = 0
    const reply = await ask(file, { cookie, 'sec-fetch-site': 'same-origin' })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="kader-${file.replace('.', '-v2-oefening.')}"`,
    })
    expect(reply.rawPayload.subarray(0, begin.length).toString('latin1')).toBe(begin)
    expect(opened).toEqual([{ id: version, paper: asked }])
  },
)

test('there is no other file, no other version, and nothing without a session of this portal and a page of its own', async () => {
  opened.length = 0
  for (const file of ['constructor', 'access-list.xlsx', '__proto__', '..%2Fsession'])
    expect((await ask(file, { cookie })).statusCode).toBe(404)
  expect((await ask('access-list.pdf', { cookie }, 'x')).statusCode).toBe(404)
  expect((await ask('access-list.pdf', {})).statusCode).toBe(401)
  expect((await ask('access-list.pdf', { cookie, 'sec-fetch-site': 'same-site' })).statusCode).toBe(403)
  expect(
    (await ask('access-list.pdf', { cookie: await cookieOf('samira', 'welfare') }, version, 'welfare'))
      .statusCode,
  ).toBe(404)
  expect(opened).toEqual([])
  expect((await ask('access-list.pdf', { cookie }, clb)).json()).toMatchObject({
    error: { data: { code: 'absent' } },
  })
  expect(opened).toHaveLength(1)
})
