import { ArticleList } from '../article-list.tsx'
import { ContestedMark, DecisionMark, OutcomeMark } from '../decision-mark.tsx'
import type { OutcomeName, Sight } from '../decision-mark.tsx'
import { Cluster, Stack } from '../layout.tsx'
import { EnvironmentBand, Notice } from '../notice.tsx'
import { CountBadge, StatusTag } from '../status-tag.tsx'
import type { NamedState } from './named-state.ts'

const sights: readonly Sight[] = ['sees', 'not', 'existence', 'undecided']
const outcomes: readonly OutcomeName[] = [
  'duty',
  'permit',
  'conditional',
  'undecidable',
  'hold',
  'prohibited',
  'no-basis',
]

export const answerStates: readonly NamedState[] = [
  {
    name: 'Wie ziet dit',
    render: () => (
      <Cluster>
        {sights.map((sight) => (
          <DecisionMark key={sight} sight={sight} />
        ))}
      </Cluster>
    ),
  },
  {
    name: 'Antwoorden',
    render: () => (
      <Cluster>
        {outcomes.map((outcome) => (
          <OutcomeMark key={outcome} outcome={outcome} />
        ))}
        <ContestedMark />
        <StatusTag tone="info">Uitgenodigd</StatusTag>
        <span>
          Acties <CountBadge count={3} label="acties wachten" />
        </span>
      </Cluster>
    ),
  },
  {
    name: 'Mededelingen',
    render: () => (
      <Stack>
        <EnvironmentBand>Oefenomgeving: fictieve gegevens</EnvironmentBand>
        <Notice tone="yes" title="Dit mag.">
          <p>U mag dit op het overleg zeggen. U bent het niet verplicht.</p>
        </Notice>
        <Notice tone="care" title="Dit mag, als u eerst de toestemming hebt.">
          <p>Vraag de persoon zelf, en schrijf zijn antwoord op.</p>
        </Notice>
        <Notice tone="no" title="Dit mag niet.">
          <p>U hebt beroepsgeheim. De politie is geen collega in de hulpverlening.</p>
        </Notice>
        <Notice tone="info" title="Juristen zijn het hier niet over eens">
          <p>Er zijn twee lezingen. Wij volgen de strengste.</p>
        </Notice>
        <Notice tone="neutral">
          <p>Er is niets bewaard.</p>
        </Notice>
      </Stack>
    ),
  },
  {
    name: 'Artikels',
    render: () => (
      <ArticleList
        articles={[
          {
            id: 'sw26-353',
            title: 'Casusoverleg onder beroepsgeheim',
            citation: 'art. 353, § 2 Sw.',
            validFrom: '1 september 2026',
            confirmed: true,
            href: '#artikel',
          },
          {
            id: 'clb-8',
            title: 'Decreet leerlingenbegeleiding, medewerkers van een centrum',
            citation: 'art. 8',
            validFrom: '1 september 2018',
            validTo: '31 augustus 2026',
            confirmed: false,
          },
        ]}
      />
    ),
  },
]
