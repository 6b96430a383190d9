import { CodeXml, Pencil, Play, Trash2 } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { TriggerFigures } from '#runs/journal/queries.ts'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { ToneIcon } from '#ui/base/tone.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'
import { Code } from '#ui/layout/code.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import { DeleteQuestion } from './change/delete-question.tsx'
import { RenameForm } from './change/rename-form.tsx'
import type { ChangeEnd } from './change/trigger-changes.ts'
import type { RemovalEnd } from './change/use-trigger-changes.ts'
import { SnippetPanel } from './snippets/snippet-panel.tsx'

import styles from './triggers.module.css'

type ColumnKey = 'name' | 'code' | 'fired' | 'actions'

/** The expanded row. */
export interface OpenedRow {
  code: string
  panel: RowPanel
}

interface TriggerTableProps extends PanelActions {
  readonly triggers: readonly Trigger[]
  /** Undefined until the history is read, or where storage is blocked. */
  readonly figures: ReadonlyMap<string, TriggerFigures> | undefined
  readonly isLoading: boolean
  readonly opened: OpenedRow | null
  readonly onOpen: (row: OpenedRow) => void
  readonly onFire: (code: string) => void
}

export function TriggerTable(props: TriggerTableProps) {
  const { triggers, figures, isLoading, opened, onOpen, onClose, onFire } = props
  const words = useWords()
  const { t } = words
  const columns = columnsOf(words)
  return (
    <Table label={t('triggers.title')} columns={columns} isLoading={isLoading}>
      {triggers.map((trigger) => {
        const { code } = trigger
        const name = trigger.name.trim() === '' ? code : trigger.name
        const panel = opened?.code === code ? opened.panel : null
        return (
          <TableRow
            key={code}
            columns={columns}
            expansion={panel && <TriggerPanel {...props} trigger={trigger} panel={panel} />}
            cells={{
              name: (
                <span className={styles['name']} dir="auto">
                  {name}
                </span>
              ),
              code: (
                <Code
                  text={code}
                  labels={{
                    copy: t('triggers.copyCode', { code }),
                    copied: t('triggers.codeCopied'),
                    failed: t('triggers.copyFailed'),
                  }}
                />
              ),
              fired: <FiguresCell figures={figures?.get(code)} />,
              actions: (
                <TriggerActions
                  name={name}
                  openPanel={panel}
                  onFire={() => onFire(code)}
                  onPanel={(next) => (next === panel ? onClose() : onOpen({ code, panel: next }))}
                />
              ),
            }}
          />
        )
      })}
    </Table>
  )
}

function columnsOf({ t }: Words): Column<ColumnKey>[] {
  return [
    { key: 'name', title: t('triggers.name') },
    { key: 'code', title: t('triggers.code') },
    { key: 'fired', title: t('triggers.fired'), isNarrow: true },
    { key: 'actions', title: t('triggers.actions'), isTitleHidden: true, isNarrow: true },
  ]
}

export interface PanelActions {
  readonly onRename: (trigger: Trigger) => Promise<ChangeEnd>
  readonly onDelete: (trigger: Trigger, reminder: 'with' | 'without') => Promise<RemovalEnd>
  readonly onClose: () => void
}

interface TriggerPanelProps extends PanelActions {
  readonly trigger: Trigger
  readonly panel: RowPanel
}

/** What is expanded below the row of a trigger. */
function TriggerPanel({ trigger, panel, onRename, onDelete, onClose }: TriggerPanelProps) {
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

interface FiguresCellProps {
  readonly figures: TriggerFigures | undefined
}

/** How often a trigger was fired recently, how many records moved, and when it was last fired. */
function FiguresCell({ figures }: FiguresCellProps) {
  const { t, dateTime, number } = useWords()
  if (figures === undefined) return <span className={styles['meta']}>{t('triggers.never')}</span>
  const { fired, moved, notMoved, lastFiredAt } = figures
  return (
    <div className={styles['figures']}>
      <span className={styles['counts']}>
        <span>{number(fired)}</span>
        {moved > 0 && (
          <span className={styles['moved']}>
            <ToneIcon tone="success" size={16} />
            <span aria-hidden>{number(moved)}</span>
            <VisuallyHidden>{t('triggers.movedCount', { count: moved })}</VisuallyHidden>
          </span>
        )}
        {notMoved > 0 && (
          <span className={styles['notMoved']}>
            <ToneIcon tone="warning" size={16} />
            <span aria-hidden>{number(notMoved)}</span>
            <VisuallyHidden>{t('triggers.notMovedCount', { count: notMoved })}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={styles['meta']}>
        {t('triggers.lastFired', { time: dateTime(lastFiredAt) })}
      </span>
    </div>
  )
}

/** What can be expanded below a row. */
export type RowPanel = 'rename' | 'code' | 'delete'

interface TriggerActionsProps {
  readonly name: string
  readonly openPanel: RowPanel | null
  readonly onFire: () => void
  readonly onPanel: (panel: RowPanel) => void
}

/** The actions of one trigger. */
function TriggerActions({ name, openPanel, onFire, onPanel }: TriggerActionsProps) {
  const { t } = useWords()
  return (
    <div className={styles['actions']}>
      <Button
        size="sm"
        icon={<Play size={14} strokeWidth={1.5} aria-hidden />}
        aria-label={t('triggers.fireNamed', { name })}
        onPress={onFire}
      >
        {t('triggers.fireThis')}
      </Button>
      <IconButton
        icon={CodeXml}
        aria-label={t('snippets.openNamed', { name })}
        aria-expanded={openPanel === 'code'}
        onPress={() => onPanel('code')}
      />
      <IconButton
        icon={Pencil}
        aria-label={t('triggers.renameNamed', { name })}
        aria-expanded={openPanel === 'rename'}
        onPress={() => onPanel('rename')}
      />
      <IconButton
        icon={Trash2}
        aria-label={t('triggers.deleteNamed', { name })}
        aria-expanded={openPanel === 'delete'}
        onPress={() => onPanel('delete')}
      />
    </div>
  )
}
