import type { LucideIcon } from 'lucide-react'
import { useId, type MouseEvent, type Ref } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './button.module.css'

export interface IconButtonProps {
  readonly icon: LucideIcon
  readonly 'aria-label': string
  readonly onPress?: (() => void) | undefined
  /** Why it cannot be used now; also shown on hover. */
  readonly disabledReason?: string | undefined
  /** The icon is directional and is mirrored in right-to-left languages. */
  readonly isMirrored?: boolean | undefined
  readonly 'aria-expanded'?: boolean | undefined
  readonly 'aria-controls'?: string | undefined
  readonly 'aria-pressed'?: boolean | undefined
  /** A key that does the same, in the notation of the aria-keyshortcuts attribute. */
  readonly 'aria-keyshortcuts'?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** An icon-only button: its name is required and shown on hover. */
export function IconButton({
  icon: Icon,
  onPress,
  disabledReason,
  isMirrored = false,
  ref,
  ...rest
}: IconButtonProps) {
  const reasonId = useId()

  function press(event: MouseEvent) {
    if (disabledReason === undefined) onPress?.()
    else event.preventDefault()
  }

  return (
    <>
      <button
        {...rest}
        ref={ref}
        type="button"
        className={styles['iconButton']}
        title={disabledReason ?? rest['aria-label']}
        aria-disabled={disabledReason !== undefined || undefined}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
        onClick={press}
      >
        <Icon
          className={classNames(isMirrored && 'tc-mirror')}
          size={20}
          strokeWidth={1.5}
          aria-hidden
        />
      </button>
      {disabledReason !== undefined && (
        <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>
      )}
    </>
  )
}
