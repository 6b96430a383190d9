import { useState } from 'react'

import { TriggerField } from '#crm/trigger-field.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import type { Overview } from '#portal/portal.ts'
import { Button } from '#ui/actions/button.tsx'

import { CompactGate } from './compact-gate.tsx'
import { CompactRecord } from './compact-record.tsx'
import { CompactResult } from './compact-result.tsx'
import { ConsoleButton } from './console-button.tsx'
import { RecordFirings } from './record-firings.tsx'
import { useCompactFiring } from './use-compact-firing.ts'
import { useLikelyTriggers } from './use-likely-triggers.ts'

import styles from './compact.module.css'

interface RecordTabScreenProps {
  readonly overview: Overview
  readonly record: RecordRef | { typeId: number; id: null }
}

/** In a record's card: pick a trigger, fire, see what happened; the record is the card's. */
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
  const work = useCompactFiring(overview, type, record)
  const { reading, isFiring, block } = work
  const likely = useLikelyTriggers(
    overview.triggers,
    type,
    reading.kind === 'found' ? reading.record : null,
  )
  const [choice, setChoice] = useState<string | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const only = likely.length === 1 ? likely[0]?.trigger.code : undefined
  const code = choice ?? only ?? null

  function fire(anyway = false) {
    setIsAsked(true)
    work.fireCode(code, anyway)
  }

  return (
    <div className="tc-stack">
      <section className="tc-card" aria-label={t('fire.title')}>
        <div className={styles['stack']}>
          <div className={styles['line']}>
            <CompactRecord
              type={type}
              record={record}
              work={work}
              onFireAnyway={() => fire(true)}
            />
            <ConsoleButton record={record} code={code} />
          </div>
          <form
            className={styles['fields']}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              fire()
            }}
          >
            <TriggerField
              triggers={likely.map(({ trigger }) => trigger)}
              value={code}
              onChange={setChoice}
              errorMessage={isAsked && code === null ? t('fire.error.trigger') : undefined}
            />
            <div className={styles['submit']}>
              <Button
                type="submit"
                variant="primary"
                isWideOnPhone
                isPending={isFiring}
                disabledReason={isFiring ? undefined : block?.reason}
                reasonPlacement="hidden"
              >
                {t('fire.submit')}
              </Button>
            </div>
          </form>
        </div>
      </section>
      <CompactResult work={work} refresh="card" />
      <RecordFirings types={overview.types} record={record} />
    </div>
  )
}
