import type { Trigger } from '#portal/trigger.ts'

import { DeleteQuestion } from './delete-question.tsx'
import { RenameForm } from './rename-form.tsx'
import { SnippetPanel } from './snippet-panel.tsx'
import type { RowPanel } from './trigger-actions.tsx'
import type { ChangeEnd } from './trigger-changes.ts'
import type { RemovalEnd } from './use-trigger-changes.ts'

export interface PanelActions {
  readonly onRename: (trigger: Trigger) => Promise<ChangeEnd>
  readonly onDelete: (trigger: Trigger, reminder: 'with' | 'without') => Promise<RemovalEnd>
  readonly onClose: () => void
}

interface TriggerPanelProps extends PanelActions {
  readonly trigger: Trigger
  readonly panel: RowPanel
}

/** What stands open under the row of a trigger. */
export function TriggerPanel({ trigger, panel, onRename, onDelete, onClose }: TriggerPanelProps) {
  switch (panel) {
    case 'rename':
      return <RenameForm trigger={trigger} onRename={onRename} onClose={onClose} />
    case 'delete':
      return (
        <DeleteQuestion
          trigger={trigger}
          onDelete={(reminder) => onDelete(trigger, reminder)}
          onClose={onClose}
        />
      )
    case 'code':
      return <SnippetPanel trigger={trigger} onClose={onClose} />
  }
}
