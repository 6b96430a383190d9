import { useId, type Ref } from 'react'

import styles from './field.module.css'

interface DateFieldProps {
  readonly label: string
  /** YYYY-MM-DD, or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly errorMessage?: string | undefined
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A date; uses the browser's own calendar, in the language of the page. */
export function DateField({
  label,
  value,
  onChange,
  errorMessage,
  name,
  onBlur,
  ref,
}: DateFieldProps) {
  const id = useId()
  const isWrong = errorMessage !== undefined && errorMessage !== ''
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['box']} data-invalid={isWrong || undefined}>
        <input
          ref={ref}
          id={id}
          type="date"
          className={styles['input']}
          value={value}
          name={name}
          onBlur={onBlur}
          onChange={(event) => {
            onChange(event.target.value)
          }}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}error` : undefined}
        />
      </div>
      {isWrong && (
        <p className={styles['error']} id={`${id}error`}>
          {errorMessage}
        </p>
      )}
    </div>
  )
}
