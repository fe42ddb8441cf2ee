import { Button } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Cluster, Stack } from '../layout.tsx'
import { ActionLink, Link } from '../link.tsx'
import { Loading, Progress } from '../progress.tsx'
import { Tabs } from '../tabs.tsx'
import { WhyPopover } from '../why-popover.tsx'
import { ConfirmState } from './confirm-state.tsx'
import type { NamedState } from './named-state.ts'

const nothing = (): void => undefined

export const controlStates: readonly NamedState[] = [
  {
    name: 'Knoppen',
    render: () => (
      <Cluster>
        <Button variant="primary" onPress={nothing}>
          Vraag versturen
        </Button>
        <Button icon="print">Afdrukken</Button>
        <Button variant="quiet">Later</Button>
        <Button variant="danger">Zaak afsluiten</Button>
        <Button variant="primary" pending>
          Bezig met versturen
        </Button>
        <Button disabled>Kan nu niet</Button>
        <Button small>Klein</Button>
        <ActionLink href="#werkbank" variant="primary" icon="arrow-right">
          Naar de volgende vraag
        </ActionLink>
      </Cluster>
    ),
  },
  {
    name: 'Links en waarom',
    render: () => (
      <Cluster>
        <Link href="#werkbank">Het kader</Link>
        <Link href="https://example.invalid/" external>
          Tekst van de wet
        </Link>
        <WhyPopover about="Vragen we of u bent uitgenodigd">
          <p>Zonder uitnodiging van de burgemeester geldt het spreekrecht niet.</p>
        </WhyPopover>
        <ConfirmState />
      </Cluster>
    ),
  },
  {
    name: 'Meer lezen',
    render: () => (
      <Stack>
        <Disclosure title="Waarom vragen we dit?">
          <p>De regel hangt af van de leeftijd van de persoon.</p>
        </Disclosure>
        <Disclosure title="Wat u in plaats daarvan kunt doen" open>
          <p>Vraag anoniem advies aan de coördinator. Daarvoor hebt u geen toestemming nodig.</p>
        </Disclosure>
      </Stack>
    ),
  },
  {
    name: 'Tabbladen',
    render: () => (
      <Tabs
        label="Zicht op de stromen"
        items={[
          { id: 'matrix', title: 'Als tabel', content: <p>Wie wat aan wie mag geven.</p> },
          { id: 'drawing', title: 'Als tekening', content: <p>Elke pijl opent de regel.</p> },
        ]}
      />
    ),
  },
  {
    name: 'Bezig',
    render: () => (
      <Stack>
        <Loading>Uw uitnodigingen worden opgehaald</Loading>
        <Progress label="Vraag 3 van hoogstens 7" value={3} max={7} />
      </Stack>
    ),
  },
]
