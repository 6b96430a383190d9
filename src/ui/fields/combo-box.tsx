import { useState } from 'react'

import { ComboBoxFrame, type ComboBoxLooks } from './combo-box-frame.tsx'
import { matchOptions, namedOption, type Option } from './option.ts'

export interface ComboBoxProps<Id extends string> extends ComboBoxLooks {
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly items: readonly Option<Id>[]
  /** Shown when the field is left with a text that names no option. */
  readonly unmatchedText: (text: string) => string
}

interface Typed<Id> {
  text: string
  /** The option that the text names; a value from elsewhere replaces the text. */
  value: Id | null
  hasLeft: boolean
}

/**
 * Selects one of a list that is already loaded; typing filters by title, description and meta. A text that
 * names an option selects it, any other text clears the choice: what is selected is always what is shown.
 * A text that names none stays when the field is left, with a message.
 */
export function ComboBox<Id extends string>({
  value,
  onChange,
  items,
  onBlur,
  errorMessage,
  unmatchedText,
  ...looks
}: ComboBoxProps<Id>) {
  const [kept, setTyped] = useState<Typed<Id> | null>(null)
  const typed = kept?.value === value ? kept : null
  const chosen = items.find((option) => option.id === value)
  return (
    <ComboBoxFrame
      {...looks}
      // A choice would close the list while a longer name is still being typed.
      value={typed === null ? value : null}
      text={typed?.text ?? chosen?.title ?? ''}
      meta={typed === null ? chosen?.meta : undefined}
      onText={(text) => {
        const named = namedOption(items, text)?.id ?? null
        setTyped({ text, value: named, hasLeft: false })
        if (named !== value) onChange(named)
      }}
      onPick={(option) => {
        setTyped(null)
        onChange(option.id)
      }}
      onClear={() => {
        setTyped(null)
        onChange(null)
      }}
      onBlur={() => {
        const isUnmatched = typed?.value === null && typed.text.trim() !== ''
        setTyped(isUnmatched ? { ...typed, hasLeft: true } : null)
        onBlur?.()
      }}
      errorMessage={typed?.hasLeft === true ? unmatchedText(typed.text) : errorMessage}
      items={matchOptions(items, typed?.text ?? '')}
    />
  )
}
