import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode, type Ref } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './choice.module.css'

export interface RadioItem<Id extends string> {
  readonly id: Id
  readonly title: ReactNode
  readonly description?: ReactNode
  /** Why it cannot be chosen; replaces the description. */
  readonly disabledReason?: string | undefined
}

interface RadioGroupProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly items: readonly RadioItem<Id>[]
  /** Stacked, side by side, or as pills. */
  readonly look?: 'list' | 'row' | 'segments' | undefined
  readonly errorMessage?: string | undefined
  readonly onBlur?: (() => void) | undefined
  /** The first radio button, so that a form can focus the first invalid field. */
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A choice among a few visible options. */
export function RadioGroup<Id extends string>({
  label,
  isLabelHidden = false,
  value,
  onChange,
  items,
  look = 'list',
  errorMessage,
  onBlur,
  ref,
}: RadioGroupProps<Id>) {
  const id = useId()
  const errorId = `${id}error`
  const isWrong = errorMessage !== undefined && errorMessage !== ''
  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={`${id}legend`}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? errorId : undefined}
    >
      <legend id={`${id}legend`} className={isLabelHidden ? undefined : styles['legend']}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      <div className={styles[look]}>
        {items.map((item, index) => {
          const note = item.disabledReason ?? item.description
          const noteId = `${id}note${index}`
          return (
            <label
              key={item.id}
              className={classNames(styles['choice'], look === 'segments' && styles['segment'])}
            >
              <input
                ref={index === 0 ? ref : undefined}
                type="radio"
                name={id}
                className={classNames(styles['input'], styles['circle'])}
                checked={item.id === value}
                disabled={item.disabledReason !== undefined}
                onBlur={onBlur}
                onChange={() => {
                  onChange(item.id)
                }}
                aria-describedby={note === undefined ? undefined : noteId}
              />
              <span className={styles['texts']}>
                <span>{item.title}</span>
                {note !== undefined && (
                  <span className={styles['description']} id={noteId} aria-hidden>
                    {note}
                  </span>
                )}
              </span>
            </label>
          )
        })}
      </div>
      {isWrong && (
        <p className={styles['error']} id={errorId}>
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
          {errorMessage}
        </p>
      )}
    </fieldset>
  )
}
