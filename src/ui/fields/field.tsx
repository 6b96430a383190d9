import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'

import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './field.module.css'

/** Props of every field, in the shape a form library passes them. */
export interface FieldProps {
  readonly label: string
  /** Only screen readers get the label: for places that make it obvious, such as a toolbar. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** Shown and read out with the control, which it marks as invalid. */
  readonly errorMessage?: string | undefined
  /** Marks the control as invalid without a message of its own. */
  readonly isInvalid?: boolean | undefined
  readonly isRequired?: boolean | undefined
  /** Why it cannot be used now; replaces the description. */
  readonly disabledReason?: string | undefined
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
}

export function FieldLabel({ label, isLabelHidden }: Pick<FieldProps, 'label' | 'isLabelHidden'>) {
  return isLabelHidden === true ? (
    <Label>
      <VisuallyHidden>{label}</VisuallyHidden>
    </Label>
  ) : (
    <Label className={styles['label'] ?? ''}>{label}</Label>
  )
}

/** The label, a box around the control, and the notes below it. */
export function FieldBox({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const { isInvalid, isDisabled } = fieldState(field)
  return (
    <>
      <FieldLabel {...field} />
      <Group
        role="presentation"
        className={styles['box'] ?? ''}
        isInvalid={isInvalid}
        isDisabled={isDisabled}
      >
        {children}
      </Group>
      <FieldNotes {...field} />
    </>
  )
}

/** Description and error under a control; the primitives link both to it for screen readers. */
export function FieldNotes({
  description,
  disabledReason,
  errorMessage,
}: Pick<FieldProps, 'description' | 'disabledReason' | 'errorMessage'>) {
  const note = disabledReason ?? description
  return (
    <>
      {note !== undefined && note !== null && note !== '' && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {note}
        </Text>
      )}
      {errorMessage !== undefined && errorMessage !== '' && (
        <AriaFieldError className={styles['error'] ?? ''}>
          <CircleAlert size={16} strokeWidth={1.5} aria-hidden />
          {errorMessage}
        </AriaFieldError>
      )}
    </>
  )
}

/** Props that the primitives of all fields share. */
export function fieldState(props: FieldProps) {
  const hasMessage = props.errorMessage !== undefined && props.errorMessage !== ''
  return {
    validationBehavior: 'aria' as const,
    isInvalid: props.isInvalid === true || hasMessage,
    isDisabled: props.disabledReason !== undefined,
    isRequired: props.isRequired === true,
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Drops the keys that hold `undefined`, for primitives whose types distinguish an absent prop from an undefined one. */
export function defined<T extends object>(props: T): Defined<T> {
  const kept = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<T> // fromEntries loses the key types
}
