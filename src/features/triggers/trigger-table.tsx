import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { TriggerFigures } from '#runs/journal/trigger-figures.ts'
import { Code } from '#ui/layout/code.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import { FiguresCell } from './figures-cell.tsx'
import { TriggerActions, type RowPanel } from './trigger-actions.tsx'
import { TriggerPanel, type PanelActions } from './trigger-panel.tsx'

import styles from './trigger-table.module.css'

type ColumnKey = 'name' | 'code' | 'fired' | 'actions'

/** The row under which something stands open. */
export interface OpenedRow {
  code: string
  panel: RowPanel
}

interface TriggerTableProps extends PanelActions {
  readonly triggers: readonly Trigger[]
  /** None before the history is read, or where storage is refused. */
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
