import { answerQuestion } from '@kader/advice/answer-question'
import { Capacity, capacities, HolderCapacity } from '@kader/domain/vocabulary/capacities'
import { conditions } from '@kader/domain/vocabulary/conditions'
import { kinds } from '@kader/domain/vocabulary/kinds'
import { outcomes } from '@kader/domain/vocabulary/outcomes'
import { purposes } from '@kader/domain/vocabulary/purposes'
import { settings } from '@kader/domain/vocabulary/settings'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { mostQuestions } from './advice-shapes.ts'
import { describeAdvice } from './describe-advice.ts'
import { problems } from './problem.ts'
import { code, html, type Html, table } from './reference-html.ts'
import { referenceStyle } from './reference-style.ts'

const styleHash = createHash('sha256').update(referenceStyle).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/** In one piece: a space more or less beside the style would no longer match its hash. */
const styleElement = html.raw(`<style>${referenceStyle}</style>`)

let page: string | undefined

/** The reference for developers: one static page made from the description, without a script or any request. */
export async function sendReference(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  page ??= referencePage()
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page)
}

const question = {
  at: '2026-10-05',
  holder: 'clb-worker',
  recipient: 'police-officer',
  setting: 'bilateral',
  kind: 'SIG',
  purpose: 'prevent-terrorism',
  conditions: {},
}
const course = { at: '2026-10-05', words: { holder: 'clb-worker' }, conditions: { 'C-INV': 'unknown' } }

function referencePage(): string {
  const { paths } = describeAdvice()
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API - Mag ik dit delen? - Kader</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <main id="inhoud">
          <h1>Mag ik dit delen? voor programma’s</h1>
          <p>
            Stel dezelfde vragen als op de pagina vanuit uw eigen toepassing. U stuurt codes en krijgt codes
            en Nederlandse zinnen terug. Er is geen aanmelding. Kader vraagt geen persoonsgegevens, bewaart de
            vraag niet en schrijft ze niet in een logboek. Een antwoord is geen juridisch advies.
          </p>
          <nav aria-label="Op deze pagina">
            <ul>
              <li><a href="#vragen">De drie adressen</a></li>
              <li><a href="#woorden">De woorden</a></li>
              <li><a href="#problemen">Als het niet lukt</a></li>
              <li><a href="openapi.json">De beschrijving in OpenAPI 3.1</a></li>
            </ul>
          </nav>
          <h2 id="vragen">De drie adressen</h2>
          ${Object.entries(paths).map(([path, { post }]) => operation(`/api/v1${path}`, post.operationId))}
          <h3>Een volledige vraag</h3>
          ${code('Vraag', question)} ${code('Antwoord', answerQuestion(question))}
          <p>
            Alleen ${html`<code>permit</code>`} en ${html`<code>duty</code>`} laten iets toe. Stuur een lijst
            van hoogstens ${mostQuestions} vragen om er meer tegelijk te stellen.
          </p>
          <h3>Stap voor stap</h3>
          <p>
            Stuur naar ${html`<code>/api/v1/advice/next</code>`} wat al beantwoord is; begin met enkel een
            dag. U krijgt de volgende vraag die het antwoord nog kan veranderen, of het antwoord. Wie iets
            niet weet, antwoordt ${html`<code>"unknown"</code>`}. Stuur dezelfde gegevens naar
            ${html`<code>/api/v1/advice/pdf</code>`} voor het blad met het antwoord.
          </p>
          ${code('Tot nu toe', course)}
          <h2 id="woorden">De woorden</h2>
          <p>Een woord dat hier niet staat, wordt geweigerd. Er wordt nooit iets overgeslagen.</p>
          ${wordTable('holder', 'wie het vertelt', only(HolderCapacity.options))}
          ${wordTable('recipient', 'wie het krijgt', only(Capacity.options))}
          ${wordTable('kind', 'soort informatie', kinds)} ${wordTable('setting', 'hoe of waar', settings)}
          ${wordTable('purpose', 'waarvoor', purposes)}
          ${table('conditions: true, false, of weglaten wat u niet weet', ['Code', 'Vraag'], rowsOf(conditions, 'question'))}
          ${table('outcome', ['Code', 'Betekenis'], rowsOf(outcomes, 'dutch'))}
          <h2 id="problemen">Als het niet lukt</h2>
          <p>
            Elke weigering is ${html`<code>application/problem+json</code>`} (RFC 9457). Bij een onbekend
            woord zeggen ${html`<code>field</code>`}, ${html`<code>value</code>`} en
            ${html`<code>nearest</code>`} wat u verbetert. Na 429 en 503 zegt
            ${html`<code>Retry-After</code>`} hoeveel seconden u wacht.
          </p>
          ${table(
            'type',
            ['Code', 'Status', 'Betekenis'],
            Object.entries(problems).map(([id, { status, title }]) => ({
              id,
              cells: [`${status}`, title],
              anchor: true,
            })),
          )}
        </main>
      </body>
    </html>`.text
}

type Paths = ReturnType<typeof describeAdvice>['paths']
type OperationId = Paths[keyof Paths]['post']['operationId']

const inDutch: Readonly<Record<OperationId, string>> = {
  answerQuestions: `Beantwoordt een volledige vraag, of een lijst van hoogstens ${mostQuestions} vragen.`,
  walkOn: 'Zegt wat er nog gevraagd moet worden, of geeft het antwoord zodra niets het nog kan veranderen.',
  answerAsPdf:
    'Geeft het antwoord als PDF die ook voor schermlezers klopt. Dezelfde codes geven altijd hetzelfde blad.',
}

function operation(path: string, id: OperationId): Html {
  return html`<section aria-labelledby="${id}">
    <h3 id="${id}"><code>POST ${path}</code></h3>
    <p>${inDutch[id]}</p>
  </section>`
}

function wordTable(
  name: string,
  about: string,
  words: Readonly<Record<string, { readonly dutch: string }>>,
): Html {
  return table(`${name}: ${about}`, ['Code', 'Nederlands'], rowsOf(words, 'dutch'))
}

function rowsOf<Key extends string>(
  words: Readonly<Record<string, Readonly<Record<Key, string>>>>,
  key: Key,
) {
  return Object.entries(words).map(([id, word]) => ({ id, cells: [word[key]] }))
}

function only(options: readonly Capacity[]): Record<string, { readonly dutch: string }> {
  return Object.fromEntries(options.map((capacity) => [capacity, capacities[capacity]]))
}
