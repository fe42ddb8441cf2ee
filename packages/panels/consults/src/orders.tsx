import type { ConsultationList, OrderAnswer } from '@kader/domain/answers/consultation'
import type { PassOn } from '@kader/domain/commands/action-order'
import { Id } from '@kader/domain/id'
import { useDay } from '@kader/panel-kit/day'
import { useDeed } from '@kader/panel-kit/deed'
import type { Deed } from '@kader/panel-kit/deed'
import { Explaining, Refused, Seen } from '@kader/panel-kit/explain'
import type { RenderWhy } from '@kader/panel-kit/explain'
import { useFieldProblems } from '@kader/panel-kit/field-problems'
import { Button } from '@kader/ui/button'
import { Checkbox } from '@kader/ui/checkbox'
import { Form, FormActions } from '@kader/ui/form'
import { Section } from '@kader/ui/section'
import { Select } from '@kader/ui/select-field'
import { Table } from '@kader/ui/table'
import { TextArea } from '@kader/ui/text-area'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useTranslations } from 'use-intl'
import { DeedButton } from './deed-button.tsx'
import { useSeatNames } from './seat-names.ts'

export interface OrderDeeds {
  passOn: Deed<PassOn>
  carryOut: Deed<Id>
}

interface OrdersProps {
  list: ConsultationList
  deeds: OrderDeeds
  renderWhy: RenderWhy
}

/** What one gave a colleague to carry out and what was given to oneself: the action only (rule E19). */
export function Orders({ list, deeds, renderWhy }: OrdersProps): ReactElement | null {
  const t = useTranslations('orders')
  if (list.orders.length === 0 && list.mayPassOn.length === 0) return null
  return (
    <Explaining renderWhy={renderWhy}>
      {list.orders.length > 0 ? (
        <Section title={t('title')} description={t('lead')}>
          <OrderTable list={list} carryOut={deeds.carryOut} />
        </Section>
      ) : null}
      {list.mayPassOn.length > 0 ? <PassOnForm list={list} passOn={deeds.passOn} /> : null}
    </Explaining>
  )
}

function OrderTable({ list, carryOut }: { list: ConsultationList; carryOut: OrderDeeds['carryOut'] }): ReactElement {
  const t = useTranslations('orders')
  const day = useDay()
  const nameOf = useSeatNames(list.seats)
  const state = (order: OrderAnswer): ReactElement | string => {
    if (order.doneOn !== undefined) return t('doneOn', { day: day(order.doneOn) })
    if (!order.may.includes('carry-out')) return t('waits')
    return (
      <DeedButton small deed={carryOut} input={order.id}>
        {t('done')}
      </DeedButton>
    )
  }
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={list.orders}
      rowKey={(order) => order.id}
      empty={null}
      columns={[
        { id: 'task', header: t('task'), rowHeader: true, cell: (order) => <Seen field={order.task} about={t('task')}>{(task) => task}</Seen> },
        { id: 'who', header: t('who'), cell: (order) => nameOf(order.to) },
        { id: 'due', header: t('due'), cell: (order) => day(order.due) },
        { id: 'state', header: t('state'), cell: state },
      ]}
    />
  )
}

function PassOnForm({ list, passOn }: { list: ConsultationList; passOn: OrderDeeds['passOn'] }): ReactElement {
  const t = useTranslations('orders')
  const nameOf = useSeatNames(list.seats)
  const { run, pending, failure } = useDeed(passOn)
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({})
  const [round, setRound] = useState(0)
  const own = useFieldProblems({ done: false, failure: 'invalid', fields: missing })
  const answered = useFieldProblems(failure)
  const actions = list.actions.filter(({ id }) => list.mayPassOn.includes(id)).flatMap(({ id, task }) => (task.shown ? [{ value: id, label: task.value }] : []))
  const send = async (values: FormData): Promise<void> => {
    const id = Id.safeParse(values.get('action'))
    const to = Id.safeParse(values.get('to'))
    setMissing({ ...(id.success ? {} : { action: 'required' }), ...(to.success ? {} : { to: 'required' }) })
    if (!id.success || !to.success) return
    const attested = values.has('minimum') ? (['C-MIN'] as const).slice() : []
    if (await run({ id: id.data, to: to.data, task: String(values.get('task')), attested })) setRound(round + 1)
  }
  return (
    <Section title={t('pass')} description={t('passAbout')}>
      <Form key={round} label={t('pass')} onSubmit={(values) => void send(values)} problems={own.length > 0 ? own : answered}>
        <Refused failure={failure} />
        <Select label={t('action')} name="action" required options={actions} />
        <Select label={t('to')} name="to" required options={list.colleagues.map((value) => ({ value, label: nameOf(value) }))} />
        <TextArea label={t('write')} description={t('writeAbout')} name="task" required limit={2000} rows={2} />
        <Checkbox label={t('minimum')} name="minimum" />
        <FormActions>
          <Button type="submit" pending={pending}>
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
