import { Play } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Trigger } from '#portal/trigger.ts'
import { Button } from '#ui/button.tsx'
import { Code } from '#ui/code.tsx'
import { Table, TableRow, type Column } from '#ui/table.tsx'

import styles from './trigger-table.module.css'

type ColumnKey = 'name' | 'code' | 'actions'

interface TriggerTableProps {
  readonly triggers: readonly Trigger[]
  readonly isLoading: boolean
  readonly onFire: (code: string) => void
}

export function TriggerTable({ triggers, isLoading, onFire }: TriggerTableProps) {
  const words = useWords()
  const { t } = words
  const columns = columnsOf(words)
  return (
    <Table label={t('triggers.title')} columns={columns} isLoading={isLoading}>
      {triggers.map((trigger) => (
        <TableRow
          key={trigger.code}
          columns={columns}
          cells={{
            name: (
              <span className={styles['name']} dir="auto">
                {trigger.name}
              </span>
            ),
            code: (
              <Code
                text={trigger.code}
                labels={{
                  copy: t('triggers.copyCode', { code: trigger.code }),
                  copied: t('triggers.codeCopied'),
                  failed: t('triggers.copyFailed'),
                }}
              />
            ),
            actions: (
              <div className={styles['actions']}>
                <Button
                  size="sm"
                  icon={<Play size={14} strokeWidth={1.5} aria-hidden />}
                  aria-label={t('triggers.fireNamed', { name: trigger.name })}
                  onPress={() => onFire(trigger.code)}
                >
                  {t('triggers.fireThis')}
                </Button>
              </div>
            ),
          }}
        />
      ))}
    </Table>
  )
}

function columnsOf({ t }: Words): Column<ColumnKey>[] {
  return [
    { key: 'name', title: t('triggers.name') },
    { key: 'code', title: t('triggers.code') },
    { key: 'actions', title: t('triggers.actions'), isTitleHidden: true, isNarrow: true },
  ]
}
