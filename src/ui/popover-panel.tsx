import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'

import buttonStyles from './button.module.css'
import iconButtonStyles from './icon-button.module.css'
import styles from './popover-panel.module.css'

interface PopoverPanelProps {
  /** Names the button, and the panel unless that has a heading of its own. */
  readonly label: string
  /** With an icon the button is only the icon. */
  readonly icon?: LucideIcon | undefined
  /** Gets a function that closes the panel. */
  readonly children: (close: () => void) => ReactNode
}

/** A small panel at its button: shortcuts, filters on a phone. Escape or a press outside closes it. */
export function PopoverPanel({ label, icon: Icon, children }: PopoverPanelProps) {
  return (
    <DialogTrigger>
      {Icon ? (
        <Button className={iconButtonStyles['iconButton'] ?? ''} aria-label={label}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
        </Button>
      ) : (
        <Button className={`${buttonStyles['button']} ${buttonStyles['outline']}`}>{label}</Button>
      )}
      <Popover className={styles['popover'] ?? ''} offset={6} containerPadding={8}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
