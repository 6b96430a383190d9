import type { Ref } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'

import { classNames } from '#ui/base/class-names.ts'

import { defined, FieldBox, fieldState, type FieldProps } from './field.tsx'

import styles from './field.module.css'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly rows?: number | undefined
  readonly isCode?: boolean | undefined
  /** A key that leads here, in the notation of the aria-keyshortcuts attribute. */
  readonly 'aria-keyshortcuts'?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** A multi-line text field. */
export function TextArea({
  value,
  onChange,
  placeholder,
  rows = 4,
  isCode = false,
  'aria-keyshortcuts': keys,
  ref,
  ...field
}: TextAreaProps) {
  const state = fieldState(field)
  return (
    <AriaTextField
      {...state}
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      spellCheck={isCode ? 'false' : 'true'}
    >
      <FieldBox {...field}>
        <AriaTextArea
          {...defined({ placeholder, 'aria-keyshortcuts': keys })}
          ref={ref}
          rows={rows}
          className={classNames(styles['input'], styles['area'], isCode && styles['mono'])}
          dir={isCode ? 'ltr' : 'auto'}
        />
      </FieldBox>
    </AriaTextField>
  )
}
