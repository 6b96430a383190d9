import { ChevronDown, X, type LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'

import { defined, FieldBox, fieldState, type FieldProps } from './field.tsx'
import type { Option, OptionSection } from './option.ts'
import { OptionsList } from './options-list.tsx'

import styles from './field.module.css'

/** Props of both combo boxes, apart from their value. */
export interface ComboBoxLooks extends FieldProps {
  readonly placeholder?: string | undefined
  readonly icon?: LucideIcon | undefined
  /** Label of the clear button; without it there is none. */
  readonly clearLabel?: string | undefined
  /** A key that leads here, in the notation of the aria-keyshortcuts attribute. */
  readonly 'aria-keyshortcuts'?: string | undefined
  /** Shown in the list when nothing matches. */
  readonly emptyText: string
  /** Keeps its text and the focus, but cannot be changed. */
  readonly isReadOnly?: boolean | undefined
  /** The input itself, so that a form can focus the first invalid field. */
  readonly ref?: Ref<HTMLInputElement> | undefined
}

interface ComboBoxFrameProps<Id extends string> extends ComboBoxLooks {
  readonly value: Id | null
  readonly text: string
  readonly onText: (text: string) => void
  readonly onPick: (option: Option<Id>) => void
  readonly onClear: () => void
  readonly items: readonly Option<Id>[]
  readonly sections?: readonly OptionSection<Id>[] | undefined
  readonly footer?: ReactNode
  /** The code of the chosen option, next to its title. */
  readonly meta?: string | undefined
  readonly opensOnFocus?: boolean | undefined
  /** Nothing to suggest for this text: an empty list stays closed. */
  readonly isQuiet?: boolean | undefined
}

/** The shared body of the combo boxes; the caller controls both text and value. */
export function ComboBoxFrame<Id extends string>({
  value,
  text,
  onText,
  onPick,
  onClear,
  items,
  sections = [],
  placeholder,
  icon: Icon,
  clearLabel,
  emptyText,
  footer,
  isQuiet = false,
  isReadOnly = false,
  meta,
  opensOnFocus = false,
  'aria-keyshortcuts': keys,
  ref,
  ...field
}: ComboBoxFrameProps<Id>) {
  const state = fieldState(field)

  function pick(key: unknown) {
    // The primitive also reports "nothing" when a text is left as it is; what that means is the caller's decision.
    const all = [...items, ...sections.flatMap((section) => section.items)]
    const option = all.find((candidate) => candidate.id === key)
    if (option !== undefined) onPick(option)
  }

  return (
    <ComboBox
      {...state}
      className={styles['field'] ?? ''}
      value={value}
      onChange={pick}
      inputValue={text}
      onInputChange={onText}
      // The options arrive already filtered.
      defaultFilter={() => true}
      allowsCustomValue
      isReadOnly={isReadOnly}
      allowsEmptyCollection={!isQuiet}
      menuTrigger={opensOnFocus ? 'focus' : 'input'}
    >
      <FieldBox {...field}>
        {Icon && <Icon className={styles['startIcon']} size={18} strokeWidth={1.5} aria-hidden />}
        <Input
          {...defined({ placeholder, 'aria-keyshortcuts': keys })}
          ref={ref}
          className={styles['input'] ?? ''}
          dir="auto"
        />
        {meta !== undefined && (
          <bdi className={styles['meta']} dir="ltr">
            {meta}
          </bdi>
        )}
        {clearLabel !== undefined && text !== '' && !state.isDisabled && !isReadOnly && (
          // Opts out of the combo box's button slot: it clears the field instead of opening the list.
          <Button
            slot={null}
            className={styles['boxButton'] ?? ''}
            aria-label={clearLabel}
            onPress={onClear}
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
        <Button className={styles['boxButton'] ?? ''}>
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden />
        </Button>
      </FieldBox>
      <OptionsList items={items} sections={sections} emptyText={emptyText} footer={footer} />
    </ComboBox>
  )
}
