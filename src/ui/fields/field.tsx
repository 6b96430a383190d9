import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'

import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './field.module.css'

/** What every field takes, in the shape a form library hands over. */
export interface FieldProps {
  readonly label: string
  /** The label is read but not shown: only where the place already says it, as in a toolbar. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** Shown under the control and read with it; also marks the control as wrong. */
  readonly errorMessage?: string | undefined
  /** Marks the control as wrong without a text of its own. */
  readonly isInvalid?: boolean | undefined
  readonly isRequired?: boolean | undefined
  /** Why it cannot be used now; takes the place of the description. */
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

/** Description and error under a control; both are tied to it for screen readers by the primitives. */
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

/** The part of the props that the primitives of all fields share. */
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
