import { useEffect, useId, useRef, type ReactNode, type Ref } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './choice.module.css'

export interface CheckboxProps {
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly children: ReactNode
  /** Only screen readers get the label, as in a table. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** Some of the things it covers are ticked, some are not. */
  readonly isPartly?: boolean | undefined
  /** Why it cannot be changed; replaces the description. */
  readonly disabledReason?: string | undefined
  /** Where the reason appears: below the label, or for screen readers only (then show it elsewhere). */
  readonly reasonPlacement?: 'below' | 'hidden' | undefined
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A checkbox. */
export function Checkbox({ isPartly = false, ref, ...props }: CheckboxProps) {
  const own = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // The indeterminate state is a DOM property that each press clears, so it is set after every render.
    if (own.current !== null) own.current.indeterminate = isPartly
  })

  return (
    <Choice
      {...props}
      look="tick"
      inputRef={(input) => {
        own.current = input
        if (typeof ref === 'function') return ref(input)
        if (ref) ref.current = input
        return undefined
      }}
    />
  )
}

/** A switch: takes effect immediately. */
export function Switch({ ref, ...props }: Omit<CheckboxProps, 'isPartly'>) {
  return <Choice {...props} look="switch" inputRef={ref} />
}

interface ChoiceProps extends Omit<CheckboxProps, 'isPartly' | 'ref'> {
  readonly look: 'tick' | 'switch'
  readonly inputRef: Ref<HTMLInputElement> | undefined
}

function Choice({
  value,
  onChange,
  children,
  isLabelHidden = false,
  description,
  disabledReason,
  reasonPlacement = 'below',
  name,
  onBlur,
  look,
  inputRef,
}: ChoiceProps) {
  const noteId = useId()
  const note = disabledReason ?? description
  const isReasonHidden = disabledReason !== undefined && reasonPlacement === 'hidden'
  const shown = isLabelHidden ? undefined : isReasonHidden ? description : note
  return (
    <label className={styles['choice']}>
      <input
        ref={inputRef}
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        className={classNames(styles['input'], styles[look])}
        checked={value}
        disabled={disabledReason !== undefined}
        name={name}
        onBlur={onBlur}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
        aria-describedby={note === undefined ? undefined : noteId}
      />
      {isLabelHidden ? (
        <VisuallyHidden>{children}</VisuallyHidden>
      ) : (
        <span className={styles['texts']}>
          <span>{children}</span>
          {shown !== undefined && (
            <span
              className={styles['description']}
              id={shown === note ? noteId : undefined}
              aria-hidden
            >
              {shown}
            </span>
          )}
        </span>
      )}
      {note !== undefined && shown !== note && (
        <span id={noteId} hidden>
          {note}
        </span>
      )}
    </label>
  )
}
