import type { MouseEvent, ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'

import type { ButtonSize, ButtonVariant } from './button.tsx'

import styles from './button.module.css'

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
