import type { ReactElement } from 'react'
import { Stack } from '../layout.tsx'
import { PageHeader, Section } from '../section.tsx'
import { answerStates } from './answer-states.tsx'
import { controlStates } from './control-states.tsx'
import { dataStates } from './data-states.tsx'
import { formStates } from './form-states.tsx'
import type { NamedState } from './named-state.ts'

/** Every primitive in every state it has: what the tests render is what one looks at. */
export const workbenchStates: readonly NamedState[] = [
  ...controlStates,
  ...answerStates,
  ...dataStates,
  ...formStates,
]

export function Workbench(): ReactElement {
  return (
    <Stack gap="large">
      <PageHeader title="Werkbank" lead="Elke bouwsteen, in elke toestand." />
      {workbenchStates.map((state) => (
        <Section key={state.name} title={state.name}>
          {state.render()}
        </Section>
      ))}
    </Stack>
  )
}
