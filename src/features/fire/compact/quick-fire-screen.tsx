import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'

import { CompactGate } from './compact-gate.tsx'
import { CompactRecord } from './compact-record.tsx'
import { CompactResult } from './compact-result.tsx'
import { ConsoleButton } from './console-button.tsx'
import { TriggerChoice } from './trigger-choice.tsx'
import { useCompactFiring } from './use-compact-firing.ts'
import { useLikelyTriggers } from './use-likely-triggers.ts'

import styles from './compact.module.css'

interface QuickFireScreenProps {
  readonly overview: Overview
  readonly record: RecordRef | { typeId: number; id: null }
  /** A list lies under the slider and can be read again; a card cannot. */
  readonly isOverList: boolean
}

/** In a slider over a card or a list: one record, its triggers in view, one click. */
export function QuickFireScreen({ overview, record, isOverList }: QuickFireScreenProps) {
  return (
    <CompactGate overview={overview} typeId={record.typeId} record={record}>
      {(type, saved) => (
        <QuickFire overview={overview} type={type} record={saved} isOverList={isOverList} />
      )}
    </CompactGate>
  )
}

interface QuickFireProps {
  readonly overview: Overview
  readonly type: ObjectType
  readonly record: RecordRef
  readonly isOverList: boolean
}

function QuickFire({ overview, type, record, isOverList }: QuickFireProps) {
  const { t } = useWords()
  const portal = usePortal()
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
      <form
        className="tc-card"
        aria-label={t('fire.title')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          fire()
        }}
      >
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
          <TriggerChoice
            type={type}
            triggers={likely}
            value={code}
            onChange={setChoice}
            errorMessage={isAsked && code === null ? t('fire.error.trigger') : undefined}
          />
          <div className={styles['footer']}>
            <Button
              type="submit"
              variant="primary"
              size="cta"
              isWideOnPhone
              isPending={isFiring}
              disabledReason={isFiring ? undefined : block?.reason}
              reasonPlacement="hidden"
            >
              {t('fire.submit')}
            </Button>
            <Button size="cta" isWideOnPhone onPress={() => portal.closeApplication()}>
              {t('action.close')}
            </Button>
          </div>
        </div>
      </form>
      <CompactResult work={work} refresh={isOverList ? 'list' : null} />
    </div>
  )
}
