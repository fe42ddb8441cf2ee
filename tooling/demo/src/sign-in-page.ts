import { type Portal, portals } from '@kader/domain/vocabulary/portals'
import { html, type Html } from './html.ts'
import { practicePage } from './page-frame.ts'
import { type DemoPerson, peopleOf, services } from './people.ts'

/** Who someone is, in words: used here and on the page with everybody. */
export function roleOf({ role, service }: DemoPerson): string {
  return `${role}, ${services[service]}`
}

/** Stands where a real sign-in would ask for a card and a code: one button per invented person of this portal. */
export function signInPage(portal: Portal, action: string): string {
  return practicePage(
    'Aanmelden om te oefenen - Kader',
    html`<header class="top">
        <h1>Als wie wilt u oefenen?</h1>
        <p class="lead">
          U meldt zich aan in het portaal ${portals[portal].dutch}. In het echt doet u dat met uw eigen
          aanmelddienst en een tweede factor. Hier kiest u een verzonnen persoon; er is geen wachtwoord.
        </p>
      </header>
      <main>
        <form class="portal" data-sector="${portal}" method="post" action="${action}">
          <h2>Kader ${portals[portal].dutch}</h2>
          <ul class="people">
            ${peopleOf(portal).map(choice)}
          </ul>
        </form>
      </main>`,
  )
}

function choice(person: DemoPerson): Html {
  return html`<li>
    <button class="person" name="subject" value="${person.subject}">
      <strong>${person.name}</strong><span class="role">${roleOf(person)}</span
      ><span class="part">${person.part}</span>
    </button>
  </li>`
}

export function signInFailedPage(): string {
  return practicePage(
    'Aanmelden is niet gelukt - Kader',
    html`<header class="top">
      <h1>Aanmelden is niet gelukt</h1>
      <p class="lead">
        Deze aanmelding is verlopen of onvolledig. Ga terug naar het portaal en meld u opnieuw aan.
      </p>
    </header>`,
  )
}
