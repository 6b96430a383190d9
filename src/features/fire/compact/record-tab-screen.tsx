import { useQuery } from '@tanstack/react-query'

import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { TriggerField } from '#crm/trigger-field.tsx'
import { FiringForm } from '#features/fire/firing/firing-form.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { firingsOfRecordQuery } from '#runs/journal/queries.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/layout/card.tsx'
import { type Column, Table, TableRow } from '#ui/layout/table.tsx'

import { CompactGate, ConsoleButton } from './compact-gate.tsx'
import { CompactRecord } from './compact-record.tsx'
import { CompactResult } from './compact-result.tsx'
import { useTriggerChoice } from './use-trigger-choice.ts'

import styles from './compact.module.css'

interface RecordTabScreenProps {
  readonly overview: Overview
  readonly record: RecordRef | { typeId: number; id: null }
}

/** The tab in a record's card: choose a trigger, fire it on this record, see what happened. */
export function RecordTabScreen({ overview, record }: RecordTabScreenProps) {
  return (
    <CompactGate overview={overview} typeId={record.typeId} record={record}>
      {(type, saved) => <RecordTab overview={overview} type={type} record={saved} />}
    </CompactGate>
  )
}

interface RecordTabProps {
  readonly overview: Overview
  readonly type: ObjectType
  readonly record: RecordRef
}

function RecordTab({ overview, type, record }: RecordTabProps) {
  const { t } = useWords()
  const { recordFiring, triggers, code, choose, errorMessage, fire } = useTriggerChoice(
    overview,
    type,
    record,
  )
  const { isFiring, isWaiting, block } = recordFiring

  return (
    <div className="tc-stack">
      <section className="tc-card" aria-label={t('fire.title')}>
        <div className={styles['stack']}>
          <div className={styles['line']}>
            <CompactRecord
              type={type}
              record={record}
              recordFiring={recordFiring}
              onFireAnyway={() => fire(true)}
            />
            <ConsoleButton record={record} code={code} />
          </div>
          <FiringForm className={styles['fields']} onSubmit={() => fire()}>
            <TriggerField
              triggers={triggers.map(({ trigger }) => trigger)}
              value={code}
              isReadOnly={isWaiting}
              onChange={choose}
              errorMessage={errorMessage}
            />
            <div className={styles['submit']}>
              <Button
                type="submit"
                variant="primary"
                isWideOnPhone
                isPending={isFiring}
                disabledReason={isFiring ? undefined : block?.reason}
                reasonPlacement={recordFiring.reasonPlacement}
              >
                {t('fire.submit')}
              </Button>
            </div>
          </FiringForm>
        </div>
      </section>
      <CompactResult recordFiring={recordFiring} refresh="card" />
      <RecordFirings types={overview.types} record={record} />
    </div>
  )
}

interface RecordFiringsProps {
  readonly types: readonly ObjectType[]
  readonly record: RecordRef
}

const maxRows = 5

/** The latest firings on this record, from the history of this browser. */
export function RecordFirings({ types, record }: RecordFiringsProps) {
  const words = useWords()
  const { t } = words
  const { journal } = useRunDeps()
  const firings = useQuery(firingsOfRecordQuery(journal, record, maxRows))

  const columns: Column<'time' | 'trigger' | 'path' | 'result' | 'by'>[] = [
    { key: 'time', title: t('compact.recent.time'), isNarrow: true },
    { key: 'trigger', title: t('compact.recent.trigger') },
    { key: 'path', title: t('compact.recent.way') },
    { key: 'result', title: t('compact.recent.result'), isNarrow: true },
    { key: 'by', title: t('compact.recent.by') },
  ]
  const rows = firings.data ?? []
  // Without a journal there is nothing to list; the console's history explains why.
  if (rows.length === 0) return null
  return (
    <Card title={t('compact.recent')} level={3}>
      <Table label={t('compact.recent')} columns={columns} isCompact>
        {rows.map((row) => (
          <TableRow key={`${row.runId}:${row.position}`} columns={columns} cells={cellsOf(row)} />
        ))}
      </Table>
    </Card>
  )

  function cellsOf({ at, run, item }: Firing) {
    return {
      time: words.dateTime(at),
      trigger: <bdi>{run.trigger.name}</bdi>,
      path: <OutcomePath types={types} item={item} />,
      result: <ItemBadge item={item} />,
      by: <bdi>{run.by.name}</bdi>,
    }
  }
}
