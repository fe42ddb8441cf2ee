import { Breadcrumbs } from '../breadcrumbs.tsx'
import { Button } from '../button.tsx'
import { DecisionMark } from '../decision-mark.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Columns, Stack } from '../layout.tsx'
import { ActionLink, Link } from '../link.tsx'
import { Pager } from '../pager.tsx'
import { Card } from '../section.tsx'
import { StatusTag } from '../status-tag.tsx'
import { Stepper } from '../stepper.tsx'
import { Table } from '../table.tsx'
import type { Column } from '../table.tsx'
import { Timeline } from '../timeline.tsx'
import type { NamedState } from './named-state.ts'

interface Invitation {
  id: string
  subject: string
  day: string
  open: boolean
}

const invitations: readonly Invitation[] = [
  { id: 'a', subject: 'Overleg LIVC-R Oefenstad', day: '12 oktober 2026', open: true },
  { id: 'b', subject: 'Opvolging van een traject', day: '19 oktober 2026', open: false },
]

const columns: readonly Column<Invitation>[] = [
  {
    id: 'subject',
    header: 'Onderwerp',
    rowHeader: true,
    cell: (row) => <Link href="#uitnodiging">{row.subject}</Link>,
  },
  { id: 'day', header: 'Dag', cell: (row) => row.day },
  {
    id: 'state',
    header: 'Stand',
    cell: (row) =>
      row.open ? <StatusTag tone="care">Wacht op u</StatusTag> : <StatusTag tone="yes">Beantwoord</StatusTag>,
  },
  {
    id: 'do',
    header: 'Doen',
    align: 'end',
    cell: (row) => (
      <Button small label={`Openen: ${row.subject}`}>
        Openen
      </Button>
    ),
  },
]

export const dataStates: readonly NamedState[] = [
  {
    name: 'Tabel',
    render: () => (
      <Stack>
        <Table caption="Uitnodigingen" columns={columns} rows={invitations} rowKey={(row) => row.id} />
        <Pager label="Bladeren door uitnodigingen" onNext={() => undefined} />
      </Stack>
    ),
  },
  {
    name: 'Niets te tonen',
    render: () => (
      <EmptyState
        title="U hebt geen uitnodigingen"
        icon="envelope"
        action={<ActionLink href="#kader">Lees hoe een overleg werkt</ActionLink>}
      >
        <p>Hier verschijnt een uitnodiging zodra de burgemeester u vraagt voor een overleg.</p>
      </EmptyState>
    ),
  },
  {
    name: 'Kaarten naast elkaar',
    render: () => (
      <Columns split="aside">
        <Card title="Wat u wilt delen">
          <DefinitionList
            items={[
              { term: 'Soort', value: 'Signaal' },
              { term: 'Van', value: 'CLB Oefenstad' },
              { term: 'Stand', value: <StatusTag tone="info">Ontwerp</StatusTag> },
            ]}
          />
        </Card>
        <Card title="Wie ziet dit?" tone="sector">
          <DefinitionList
            items={[
              { term: 'Burgemeester', value: <DecisionMark sight="sees" /> },
              { term: 'Lokale politie', value: <DecisionMark sight="not" /> },
              { term: 'VDAB', value: <DecisionMark sight="existence" /> },
            ]}
          />
        </Card>
      </Columns>
    ),
  },
  {
    name: 'Stappen en verloop',
    render: () => (
      <Stack>
        <Breadcrumbs
          trail={[
            { title: 'Vandaag', href: '#vandaag' },
            { title: 'Overleg', href: '#overleg' },
            { title: 'Uitnodiging', href: '#hier' },
          ]}
        />
        <Stepper
          label="Stand van het dossier"
          current="invited"
          steps={[
            { id: 'registered', title: 'Aangemeld' },
            { id: 'listed', title: 'Op de caselijst' },
            { id: 'invited', title: 'Uitgenodigd', note: 'sinds 28 september' },
            { id: 'consult', title: 'Overleg' },
          ]}
        />
        <Timeline
          label="Verloop"
          items={[
            {
              id: '1',
              day: '21 september 2026',
              date: '2026-09-21',
              title: 'Aangemeld',
              tone: 'info',
              icon: 'document',
            },
            {
              id: '2',
              day: '28 september 2026',
              date: '2026-09-28',
              title: 'Op de caselijst gezet',
              tone: 'yes',
              icon: 'check',
              children: <p>De burgemeester gaf de reden op.</p>,
            },
          ]}
        />
      </Stack>
    ),
  },
]
