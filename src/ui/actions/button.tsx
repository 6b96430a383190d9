import { Info } from 'lucide-react'
import { useId, type MouseEvent, type ReactNode, type Ref } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { Spinner } from '#ui/base/spinner.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'outline' | 'plain' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'cta'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: (() => void) | undefined
  /** One primary button per view; danger never stands next to it. */
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly icon?: ReactNode
  /** In progress: a spinner replaces the label, width and focus stay, presses do nothing. */
  readonly isPending?: boolean | undefined
  /** Why it cannot be used now. It stays focusable and shows the reason; presses do nothing. */
  readonly disabledReason?: string | undefined
  /** Where the reason appears: below the button, or for screen readers only (then show it elsewhere). */
  readonly reasonPlacement?: 'below' | 'hidden' | undefined
  /** Full width on phones. */
  readonly isWideOnPhone?: boolean | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-expanded'?: boolean | undefined
  readonly 'aria-controls'?: string | undefined
  /** Keys that do the same, in the notation of the aria-keyshortcuts attribute. */
  readonly 'aria-keyshortcuts'?: string | undefined
  readonly id?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button that always explains itself: when pending or disabled it keeps the focus and says why. */
export function Button({
  children,
  onPress,
  variant = 'outline',
  size = 'md',
  type = 'button',
  icon,
  isPending = false,
  disabledReason,
  reasonPlacement = 'below',
  isWideOnPhone = false,
  'aria-describedby': describedBy,
  ref,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const isBlocked = isPending || disabledReason !== undefined

  function press(event: MouseEvent) {
    if (isBlocked) {
      // A blocked submit button must not submit its form either.
      event.preventDefault()
      return
    }
    onPress?.()
  }

  const isExplained = disabledReason !== undefined && reasonPlacement === 'below'
  // The elements around the button never change, or it would be made anew and lose the focus.
  return (
    <span
      className={classNames(
        isExplained ? styles['withReason'] : styles['bare'],
        isWideOnPhone && styles['wide'],
      )}
    >
      <button
        {...rest}
        ref={ref}
        type={type === 'submit' ? 'submit' : 'button'}
        className={classNames(
          styles['button'],
          styles[variant],
          styles[size],
          isWideOnPhone && styles['wide'],
        )}
        aria-disabled={isBlocked || undefined}
        aria-busy={isPending || undefined}
        aria-describedby={
          classNames(describedBy, disabledReason !== undefined && reasonId) || undefined
        }
        data-pending={isPending || undefined}
        onClick={press}
      >
        <span className={styles['content']}>
          {icon}
          <span className={styles['label']}>{children}</span>
        </span>
        {isPending && (
          <span className={styles['pending']}>
            <Spinner size={18} />
          </span>
        )}
      </button>
      {isExplained && (
        <span className={styles['reason']} id={reasonId}>
          <Info size={16} strokeWidth={1.5} aria-hidden />
          {disabledReason}
        </span>
      )}
      {disabledReason !== undefined && !isExplained && (
        <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>
      )}
    </span>
  )
}

interface LinkButtonProps {
  readonly children: ReactNode
  readonly href: string
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: ReactNode
  readonly isNewTab?: boolean | undefined
  /** File name to save under; makes the link a download. */
  readonly download?: string | undefined
  /** Called first; preventing the event's default keeps the browser from following the address. */
  readonly onPress?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined
  readonly 'aria-label'?: string | undefined
}

/** A link styled as a button; being a link, it can be copied and opened in a new tab. */
export function LinkButton({
  children,
  href,
  variant = 'outline',
  size = 'md',
  icon,
  isNewTab = false,
  onPress,
  ...rest
}: LinkButtonProps) {
  return (
    <a
      {...rest}
      href={href}
      className={classNames(styles['button'], styles[variant], styles[size])}
      onClick={onPress}
      {...(isNewTab ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      <span className={styles['content']}>
        {icon}
        <span className={styles['label']}>{children}</span>
      </span>
    </a>
  )
}
