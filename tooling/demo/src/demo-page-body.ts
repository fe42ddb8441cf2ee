import { type Portal, portals } from '@kader/domain/vocabulary/portals'
import { addresses, portalOrigins } from './demo-addresses.ts'
import { html, type Html } from './html.ts'
import { practicePage } from './page-frame.ts'
import { type DemoPerson, peopleOf, portalsOfTheStory } from './people.ts'
import { roleOf } from './sign-in-page.ts'

export type Said = { readonly text: string } | undefined

/** Who is who: every invented person is one link that signs in as that person, in their own portal. */
export function demoPage(day: string, said?: Said): string {
  return practicePage(
    'Kader om te oefenen: wie is wie in Oefenstad',
    html`<header class="top">
        <h1>Kader: wie is wie in Oefenstad</h1>
        <p class="lead">
          Kies een persoon. U meldt zich met één klik als die persoon aan, in het portaal van zijn of haar
          sector.
        </p>
        ${said === undefined ? [] : html`<p class="done" role="status">${said.text}</p>`}
        <div class="story">
          <p>
            Een CLB-medewerker van Oefenstad ziet een leerling veranderen en weet niet wat ze daarover mag
            zeggen.
          </p>
          <p>
            De burgemeester zet de casus op de lijst, de coördinator nodigt vier diensten uit, en elk brengt
            aan tafel alleen wat de wet hem of haar laat delen.
          </p>
          <p>
            Wie niet is uitgenodigd, merkt niet eens dat er een casus is; en achteraf kan een toezichthouder
            nagaan wat er is gebeurd.
          </p>
        </div>
      </header>
      <main>
        <p class="without">
          <a href="${addresses.advice}">Mag ik dit delen?</a> Die vraag stelt u zonder aan te melden, ook voor uzelf.
        </p>
        <p class="without"><a href="/postvak">Het postvak</a> Wat Kader iedereen per mail laat weten: dat er iets wacht, en niets meer.</p>
        <div class="portals">${portalsOfTheStory.map(portalCard)}</div>
        ${controls(day)}
      </main>
      <footer>
        <p>
          Oefenstad bestaat niet en iedereen hier is verzonnen. Open een tweede portaal gerust in hetzelfde
          venster: elk portaal onthoudt zijn eigen aanmelding.
        </p>
      </footer>`,
  )
}

function portalCard(portal: Portal): Html {
  return html`<section class="portal" data-sector="${portal}" aria-labelledby="portal-${portal}">
    <h2 id="portal-${portal}">Kader ${portals[portal].dutch}</h2>
    <ul class="people">
      ${peopleOf(portal).map(personLink)}
    </ul>
  </section>`
}

function personLink(person: DemoPerson): Html {
  const address = `${portalOrigins[person.portal]}/api/auth/login?login_hint=${person.subject}`
  return html`<li>
    <a class="person" href="${address}"
      ><strong>${person.name}</strong><span class="role">${roleOf(person)}</span
      ><span class="part">${person.part}</span></a
    >
  </li>`
}

function controls(day: string): Html {
  return html`<section class="controls" aria-label="De oefening besturen">
    <form method="post" action="/dag">
      <label for="day">Vandaag in Kader</label>
      <input id="day" name="day" type="date" value="${day}" min="2016-01-01" max="2035-12-31" required />
      <button class="action quiet">Naar deze dag gaan</button>
    </form>
    <form method="post" action="/opnieuw">
      <p>Alles wissen en het verhaal vanaf het begin spelen.</p>
      <button class="action quiet">Opnieuw beginnen</button>
    </form>
  </section>`
}
