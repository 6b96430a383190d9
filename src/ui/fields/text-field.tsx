import type { LucideIcon } from 'lucide-react'
import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'

import { classNames } from '#ui/base/class-names.ts'

import { defined, FieldBox, fieldState, type FieldProps } from './field.tsx'

import styles from './field.module.css'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'search' | 'url' | undefined
  /** Codes and addresses: monospaced, always left to right. */
  readonly isCode?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  /** The input itself, so that a form can focus the first invalid field. */
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A single-line text field. */
export function TextField({
  value,
  onChange,
  placeholder,
  icon: Icon,
  inputMode,
  isCode = false,
  maxLength,
  autoComplete = 'off',
  ref,
  ...field
}: TextFieldProps) {
  const state = fieldState(field)
  return (
    <AriaTextField
      {...state}
      {...defined({ inputMode, maxLength })}
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      autoComplete={autoComplete}
      spellCheck={isCode ? 'false' : 'true'}
    >
      <FieldBox {...field}>
        {Icon && <Icon className={styles['startIcon']} size={18} strokeWidth={1.5} aria-hidden />}
        <Input
          {...defined({ placeholder })}
          ref={ref}
          className={classNames(styles['input'], isCode && styles['mono'])}
          dir={isCode ? 'ltr' : 'auto'}
        />
      </FieldBox>
    </AriaTextField>
  )
}
