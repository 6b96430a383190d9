import type { ReactElement } from 'react'
import { Focusable } from 'react-aria-components/Focusable'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'

import styles from './tooltip.module.css'

interface TooltipProps {
  readonly text: string
  /** One native element that takes the focus, such as a button. */
  readonly children: ReactElement<object, 'button' | 'a' | 'span'>
}

/** A word more about a control, on hover and on focus. Never the only place of something one must know. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={300} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
