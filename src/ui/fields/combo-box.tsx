import { useState } from 'react'

import { ComboBoxFrame, type ComboBoxLooks } from './combo-box-frame.tsx'
import { matchOptions, type Option } from './option.ts'

export interface ComboBoxProps<Id extends string> extends ComboBoxLooks {
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly items: readonly Option<Id>[]
}

/**
 * Selects one of a list that is already loaded; typing filters by title, description and meta. Text typed but not
 * chosen is replaced by the chosen title on blur; clearing the text clears the choice.
 */
export function ComboBox<Id extends string>({
  value,
  onChange,
  items,
  onBlur,
  ...looks
}: ComboBoxProps<Id>) {
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = items.find((option) => option.id === value)
  return (
    <ComboBoxFrame
      {...looks}
      value={value}
      text={typed ?? chosen?.title ?? ''}
      meta={typed === null ? chosen?.meta : undefined}
      onText={(text) => {
        setTyped(text)
        if (text === '' && value !== null) onChange(null)
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
        setTyped(null)
        onBlur?.()
      }}
      items={matchOptions(items, typed ?? '')}
    />
  )
}
