import { Button } from '../button.tsx'
import { Checkbox, CheckboxGroup } from '../checkbox.tsx'
import { DateField } from '../date-field.tsx'
import { Form, FormActions } from '../form.tsx'
import type { FieldProblem } from '../form-context.ts'
import { RadioGroup } from '../radio-group.tsx'
import { Select } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import type { NamedState } from './named-state.ts'

const problems: readonly FieldProblem[] = [
  { field: 'what', message: 'Vul dit in.' },
  { field: 'free', message: 'Kies een antwoord.' },
]

export const formStates: readonly NamedState[] = [
  {
    name: 'Formulier',
    render: () => (
      <Form label="Signaal" onSubmit={() => undefined}>
        <TextField
          label="Wat hebt u gezien?"
          name="what"
          required
          description="Alleen wat u zelf zag of hoorde."
        />
        <TextArea
          label="Toelichting"
          name="more"
          limit={400}
          defaultValue="Hij kwam drie keer niet opdagen."
        />
        <Select
          label="Soort informatie"
          name="kind"
          required
          width="medium"
          options={[
            { value: 'SIG', label: 'Signaal' },
            { value: 'ACT', label: 'Afgesproken actie' },
          ]}
        />
        <DateField label="Wanneer was dat?" name="day" required max="2026-10-05" />
        <CheckboxGroup
          label="Aan wie?"
          name="to"
          required
          options={[
            { value: 'mayor', label: 'Burgemeester', description: 'Zit het overleg voor.' },
            { value: 'police', label: 'Lokale politie', disabled: true },
          ]}
        />
        <FormActions>
          <Button type="submit" variant="primary">
            Signaal bewaren
          </Button>
          <Button variant="quiet">Annuleren</Button>
        </FormActions>
      </Form>
    ),
  },
  {
    name: 'Formulier met fouten',
    render: () => (
      <Form label="Met fouten" onSubmit={() => undefined} problems={problems}>
        <TextField label="Wat hebt u gezien?" name="what" required />
        <RadioGroup
          label="Kiest u vrij of u spreekt?"
          name="free"
          required
          layout="row"
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nee' },
            { value: 'unknown', label: 'Weet ik niet' },
          ]}
        />
        <Checkbox
          label="Ik sprak met de persoon zelf"
          name="told"
          defaultValue
          description="U bent dat niet verplicht."
        />
      </Form>
    ),
  },
]
