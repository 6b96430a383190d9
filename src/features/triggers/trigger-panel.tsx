import type { Trigger } from '#portal/model/overview.ts'

import { DeleteQuestion } from './change/delete-question.tsx'
import { RenameForm } from './change/rename-form.tsx'
import type { ChangeEnd } from './change/trigger-changes.ts'
import type { RemovalEnd } from './change/use-trigger-changes.ts'
import { SnippetPanel } from './snippets/snippet-panel.tsx'
import type { RowPanel } from './trigger-actions.tsx'

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
