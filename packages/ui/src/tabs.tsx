import type { ReactElement, ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'

export interface TabItem {
  id: string
  title: string
  content: ReactNode
}

/** Views of one thing, not steps: use Stepper for what has an order. */
export function Tabs(props: {
  label: string
  items: readonly TabItem[]
  selected?: string
  onSelect?: (id: string) => void
}): ReactElement {
  const { label, items, selected, onSelect } = props
  return (
    <AriaTabs
      className="k-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onSelect ? { onSelectionChange: (key) => onSelect(String(key)) } : {})}
    >
      <TabList className="k-tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="k-tab">
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="k-tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
