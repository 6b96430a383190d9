import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'

import { defined, FieldBox, fieldState, type FieldProps } from './field.tsx'

import styles from './field.module.css'

export interface SearchFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSubmit?: ((value: string) => void) | undefined
  readonly placeholder?: string | undefined
  readonly clearLabel: string
  /** A key that leads here, in the notation of the aria-keyshortcuts attribute. */
  readonly 'aria-keyshortcuts'?: string | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A search box; Escape and the × clear it. */
export function SearchField({
  value,
  onChange,
  onSubmit,
  placeholder,
  clearLabel,
  'aria-keyshortcuts': keys,
  ref,
  ...field
}: SearchFieldProps) {
  const state = fieldState(field)
  return (
    <AriaSearchField
      {...state}
      {...defined({ onSubmit })}
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
    >
      <FieldBox {...field}>
        <Search className={styles['startIcon']} size={18} strokeWidth={1.5} aria-hidden />
        <Input
          {...defined({ placeholder, 'aria-keyshortcuts': keys })}
          ref={ref}
          className={styles['input'] ?? ''}
          dir="auto"
        />
        {value !== '' && (
          <Button className={styles['boxButton'] ?? ''} aria-label={clearLabel}>
            <X size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
      </FieldBox>
    </AriaSearchField>
  )
}
