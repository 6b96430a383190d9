import { useState, type ReactNode } from 'react'
import { Tab, TabList as AriaTabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'

import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

export interface TabItem<Id extends string> {
  readonly id: Id
  readonly title: string
  /** A small number after the title. */
  readonly count?: number | undefined
  /** What the number means, for screen readers. */
  readonly countLabel?: string | undefined
}

interface TabsProps<Id extends string> {
  readonly current: Id
  readonly onChange: (id: Id) => void
  readonly items: readonly TabItem<Id>[]
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Holds a TabList and TabPanels, with any markup in between. Styled in shell.css. */
export function Tabs<Id extends string>({
  current,
  onChange,
  items,
  children,
  className,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      className={className ?? ''}
      selectedKey={current}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.id === key)
        if (item !== undefined) onChange(item.id)
      }}
      keyboardActivation="manual"
    >
      {children}
    </AriaTabs>
  )
}

interface TabListProps<Id extends string> {
  readonly label: string
  readonly items: readonly TabItem<Id>[]
}

/** The row of tabs: arrow keys move the focus, Enter or Space opens. */
export function TabList<Id extends string>({ label, items }: TabListProps<Id>) {
  return (
    <AriaTabList className="tc-tablist" aria-label={label} items={items}>
      {(item: TabItem<Id>) => (
        <Tab id={item.id} className="tc-tab">
          {item.title}
          {item.count !== undefined && (
            <span className="tc-tab-count" aria-hidden={item.countLabel !== undefined}>
              {item.count}
            </span>
          )}
          {item.countLabel !== undefined && <VisuallyHidden>{item.countLabel}</VisuallyHidden>}
        </Tab>
      )}
    </AriaTabList>
  )
}

interface TabPanelsProps<Id extends string> {
  readonly current: Id
  readonly items: readonly TabItem<Id>[]
  /** Panels that stay mounted once opened, so that typed text survives. */
  readonly kept?: readonly Id[] | undefined
  readonly children: (id: Id) => ReactNode
}

/** The content of the current tab. */
export function TabPanels<Id extends string>({
  current,
  items,
  kept = [],
  children,
}: TabPanelsProps<Id>) {
  const [seen, setSeen] = useState<readonly Id[]>([current])
  if (!seen.includes(current)) setSeen([...seen, current])
  return items.map(({ id }) => (
    <TabPanel
      key={id}
      id={id}
      className="tc-panel"
      shouldForceMount={kept.includes(id) && seen.includes(id)}
    >
      {children(id)}
    </TabPanel>
  ))
}
