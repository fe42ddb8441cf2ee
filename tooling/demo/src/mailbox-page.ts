import { html, type Html } from './html.ts'
import type { Arrived } from './mailbox.ts'
import { practicePage } from './page-frame.ts'
import { mailOf, people } from './people.ts'

const time = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' })

/** What everybody of Oefenstad got by mail: that something waits, and nothing else. */
export function mailboxPage(mails: readonly Arrived[]): string {
  return practicePage(
    'Het postvak van Oefenstad',
    html`<header class="top">
        <h1>Het postvak van Oefenstad</h1>
        <p class="lead">
          Dit stuurde Kader naar de mensen van Oefenstad. In elke mail staat hetzelfde: dat er iets wacht. Nooit wat, en nooit over wie.
        </p>
        <p><a href="/">Terug naar wie is wie</a></p>
      </header>
      <main>
        ${mails.length === 0 ? html`<p>Nog geen mail. Wie zich minstens één keer aanmeldde, krijgt er een zodra er iets wacht.</p>` : html`<ul class="mails">${mails.map(mailItem)}</ul>`}
      </main>`,
  )
}

function mailItem({ to, subject, text, at }: Arrived): Html {
  const name = people.find((person) => mailOf(person) === to)?.name ?? to
  return html`<li class="mail">
    <h2>${subject}</h2>
    <p class="role">Aan ${name}, om ${time.format(at)}</p>
    <pre class="mail-text">${text.trim()}</pre>
  </li>`
}
