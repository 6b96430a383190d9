import { EllipsisVertical, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'

import styles from '#ui/fields/options-list.module.css'
import buttonStyles from './button.module.css'

export interface MenuAction {
  readonly id: string
  readonly title: string
  readonly icon?: LucideIcon | undefined
  readonly onAction: () => void
  /** Why it cannot be used now; shown under the title. */
  readonly disabledReason?: string | undefined
  /** Deletes something permanently. */
  readonly isDanger?: boolean | undefined
}

interface MenuProps {
  /** Label of the ⋯ button: what the actions apply to. */
  readonly label: string
  readonly actions: readonly MenuAction[]
}

/** The ⋯ button of a row with its menu of actions. */
export function Menu({ label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={buttonStyles['iconButton'] ?? ''} aria-label={label}>
        <EllipsisVertical size={20} strokeWidth={1.5} aria-hidden />
      </Button>
      <Popover
        className={`${styles['popover']} ${styles['menu']}`}
        placement="bottom end"
        offset={4}
      >
        <AriaMenu className={styles['list'] ?? ''} items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.title}
              isDisabled={action.disabledReason !== undefined}
              className={`${styles['item']} ${action.isDanger === true ? styles['danger'] : ''}`}
              onAction={action.onAction}
            >
              {action.icon && <action.icon size={18} strokeWidth={1.5} aria-hidden />}
              <span className={styles['texts']}>
                <Text slot="label" className={styles['title'] ?? ''}>
                  {action.title}
                </Text>
                {action.disabledReason !== undefined && (
                  <Text slot="description" className={styles['description'] ?? ''}>
                    {action.disabledReason}
                  </Text>
                )}
              </span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
