import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from './button.tsx'
import { CheckboxGroup } from './checkbox.tsx'
import type { FieldProblem } from './form-context.ts'
import { Form } from './form.tsx'
import { RadioGroup } from './radio-group.tsx'
import { axeFindings } from './testing/axe.ts'
import { show } from './testing/show.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const problems: readonly FieldProblem[] = [{ field: 'what', message: 'Vul dit in.' }]

test('what went wrong takes the focus, names the field, and leads to it', async () => {
  show(
    <Form onSubmit={() => undefined} problems={problems}>
      <TextField label="Wat hebt u gezien?" name="what" required />
    </Form>,
  )
  const summary = page.getByRole('alert')
  await expect.element(summary).toHaveFocus()
  await userEvent.click(page.getByRole('link', { name: 'Wat hebt u gezien?: Vul dit in.' }))
  const field = page.getByRole('textbox')
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveAccessibleDescription('Vul dit in.')
  expect(await axeFindings()).toEqual([])
})

test('a problem that belongs to no field is said as well', async () => {
  show(
    <Form onSubmit={() => undefined} failure="Kader kan dit nu niet doen.">
      <TextField label="Naam" name="name" />
    </Form>,
  )
  await expect.element(page.getByRole('alert').getByText('Kader kan dit nu niet doen.')).toBeVisible()
})

test('a form hands over what was filled in, by name', async () => {
  const submit = vi.fn()
  show(
    <Form onSubmit={submit}>
      <TextField label="Naam" name="name" required />
      <RadioGroup label="Vrij?" name="free" options={[{ value: 'yes', label: 'Ja' }]} />
      <CheckboxGroup
        label="Aan wie?"
        name="to"
        options={[
          { value: 'mayor', label: 'Burgemeester' },
          { value: 'police', label: 'Politie' },
        ]}
      />
      <Button type="submit" variant="primary">
        Versturen
      </Button>
    </Form>,
  )
  await userEvent.fill(page.getByLabelText('Naam'), 'Els')
  await userEvent.click(page.getByLabelText('Ja'))
  await userEvent.click(page.getByLabelText('Burgemeester'))
  await userEvent.click(page.getByLabelText('Politie'))
  await userEvent.click(page.getByRole('button', { name: 'Versturen' }))
  const values = submit.mock.calls[0]?.[0] as FormData
  expect(values.get('name')).toBe('Els')
  expect(values.get('free')).toBe('yes')
  expect(values.getAll('to')).toEqual(['mayor', 'police'])
})

test('pasted text is never cut: it says how much is too much', async () => {
  show(<TextArea label="Toelichting" name="more" required limit={3} />)
  await userEvent.fill(page.getByLabelText('Toelichting'), 'zeven')
  await expect.element(page.getByText('2 tekens te veel')).toBeVisible()
  await expect.element(page.getByLabelText('Toelichting')).toHaveValue('zeven')
})

test('a pending button can be reached but not pressed again', async () => {
  const press = vi.fn()
  show(
    <Button pending onPress={press}>
      Versturen
    </Button>,
  )
  const button = page.getByRole('button')
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  button.element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(press).not.toHaveBeenCalled()
})

test('a button that waited leaves nothing behind for who listens', async () => {
  show(<Waiting />)
  const button = page.getByRole('button')
  await userEvent.click(button)
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  expect(await axeFindings()).toEqual([])
})

function Waiting() {
  const [pending, setPending] = useState(false)
  return (
    <Button pending={pending} onPress={() => setPending(true)}>
      Versturen
    </Button>
  )
}
