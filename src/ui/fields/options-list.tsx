import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Collection } from 'react-aria-components/Collection'
import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'

import { ColorSquare } from '#ui/color/color-pill.tsx'

import type { Option, OptionSection } from './option.ts'

import styles from './options-list.module.css'

function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.title}
      isDisabled={option.disabledReason !== undefined}
      className={styles['item'] ?? ''}
    >
      {option.color !== undefined && <ColorSquare color={option.color} />}
      <span className={styles['texts']}>
        {/* The code is part of the accessible name: it may be all that distinguishes two options. */}
        <Text slot="label" className={styles['label'] ?? ''}>
          <bdi>{option.title}</bdi>{' '}
          {option.meta !== undefined && (
            <bdi className={styles['meta']} dir="ltr">
              {option.meta}
            </bdi>
          )}
        </Text>
        {(option.disabledReason ?? option.description) !== undefined && (
          <Text slot="description" className={styles['description'] ?? ''} dir="auto">
            {option.disabledReason ?? option.description}
          </Text>
        )}
      </span>
      <Check className={styles['check']} size={16} strokeWidth={1.5} aria-hidden />
    </ListBoxItem>
  )
}

interface OptionsListProps {
  /** Options before any heading. */
  readonly items: readonly Option[]
  readonly sections?: readonly OptionSection[] | undefined
  readonly emptyText?: ReactNode
  /** A line under the options, such as "loading" or "type to search". */
  readonly footer?: ReactNode
}

/** The popup with the options of a select or a combo box. */
export function OptionsList({ items, sections = [], emptyText, footer }: OptionsListProps) {
  return (
    <Popover className={styles['popover'] ?? ''} offset={4} containerPadding={8}>
      <ListBox
        className={styles['list'] ?? ''}
        renderEmptyState={() => <div className={styles['empty']}>{emptyText}</div>}
      >
        <Collection items={items}>{(option: Option) => <OptionRow option={option} />}</Collection>
        <Collection items={sections}>
          {(section: OptionSection) => (
            <ListBoxSection id={section.id}>
              <Header className={styles['heading'] ?? ''}>{section.title}</Header>
              <Collection items={section.items}>
                {(option: Option) => <OptionRow option={option} />}
              </Collection>
            </ListBoxSection>
          )}
        </Collection>
      </ListBox>
      {footer !== undefined && footer !== null && <div className={styles['footer']}>{footer}</div>}
    </Popover>
  )
}
