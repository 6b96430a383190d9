import { ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'

import { ColorSquare } from '#ui/color/color-pill.tsx'

import { FieldLabel, FieldNotes, fieldState, type FieldProps } from './field.tsx'
import type { Option, OptionSection } from './option.ts'
import { OptionsList } from './options-list.tsx'

import fieldStyles from './field.module.css'
import styles from './select.module.css'

export interface SelectProps<Id extends string> extends FieldProps {
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly items: readonly Option<Id>[]
  readonly sections?: readonly OptionSection<Id>[] | undefined
  /** Placeholder while nothing is chosen. */
  readonly placeholder: string
  readonly emptyText?: string | undefined
  /** The button of the closed control, so that a form can focus the first invalid field. */
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A choice from a short list. For more than about fifteen options use a ComboBox. */
export function Select<Id extends string>({
  value,
  onChange,
  items,
  sections = [],
  placeholder,
  emptyText,
  ref,
  ...field
}: SelectProps<Id>) {
  const state = fieldState(field)
  const options = [...items, ...sections.flatMap((section) => section.items)]
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaSelect
      {...state}
      className={fieldStyles['field'] ?? ''}
      value={value}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key)
        if (option !== undefined) onChange(option.id)
      }}
      placeholder={placeholder}
      allowsEmptyCollection
    >
      <FieldLabel {...field} />
      <Button ref={ref} className={`${fieldStyles['box']} ${styles['button']}`}>
        {chosen?.color !== undefined && <ColorSquare color={chosen.color} />}
        <SelectValue className={styles['value'] ?? ''} dir="auto">
          {({ defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : chosen?.title
          }
        </SelectValue>
        {chosen?.meta !== undefined && (
          <bdi className={styles['meta']} dir="ltr">
            {chosen.meta}
          </bdi>
        )}
        <ChevronDown className={styles['chevron']} size={18} strokeWidth={1.5} aria-hidden />
      </Button>
      <FieldNotes {...field} />
      <OptionsList items={items} sections={sections} emptyText={emptyText} />
    </AriaSelect>
  )
}
