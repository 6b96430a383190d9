import { useEffect, useId, useRef, type ReactNode, type Ref } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './choice.module.css'

export interface CheckboxProps {
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly children: ReactNode
  /** The label is read but not shown, as in a table. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** Some of what it stands for is ticked, some is not. */
  readonly isPartly?: boolean | undefined
  /** Why it cannot be changed; takes the place of the description. */
  readonly disabledReason?: string | undefined
  /** Where the reason is read: under the label, or by screen readers only (then show it elsewhere). */
  readonly reasonPlacement?: 'below' | 'hidden' | undefined
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A tick. */
export function Checkbox({ isPartly = false, ref, ...props }: CheckboxProps) {
  const own = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // The third state is only a property, and each press takes it away: it is set anew after every drawing.
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

/** On or off, at once. */
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
