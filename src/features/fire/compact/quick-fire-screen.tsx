import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { shownStage } from '#crm/stages.tsx'
import { FiringForm } from '#features/fire/firing/firing-form.tsx'
import { fold } from '#i18n/fold.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { figuresQuery } from '#runs/journal/queries.ts'
import type { Forecast } from '#runs/proof/learned-paths.ts'
import { Button } from '#ui/actions/button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { Code } from '#ui/layout/code.tsx'

import { CompactGate, ConsoleButton } from './compact-gate.tsx'
import { CompactRecord } from './compact-record.tsx'
import { CompactResult } from './compact-result.tsx'
import { useTriggerChoice, type LikelyTrigger } from './use-trigger-choice.ts'

import styles from './compact.module.css'

interface QuickFireScreenProps {
  readonly overview: Overview
  readonly record: RecordRef | { typeId: number; id: null }
  /** A list behind the slider can be refreshed; a card cannot. */
  readonly isOverList: boolean
}

/** The slider over a card or list: one record and its triggers, fired with one click. */
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
  const { recordFiring, triggers, code, choose, errorMessage, fire } = useTriggerChoice(
    overview,
    type,
    record,
  )
  const { isFiring, isWaiting, block } = recordFiring

  return (
    <div className="tc-stack">
      <FiringForm className="tc-card" aria-label={t('fire.title')} onSubmit={() => fire()}>
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
          <TriggerChoice
            type={type}
            triggers={triggers}
            value={code}
            onChange={choose}
            isLocked={isWaiting}
            errorMessage={errorMessage}
          />
          <div className={styles['footer']}>
            <Button
              type="submit"
              variant="primary"
              size="cta"
              isWideOnPhone
              isPending={isFiring}
              disabledReason={isFiring ? undefined : block?.reason}
              reasonPlacement={recordFiring.reasonPlacement}
            >
              {t('fire.submit')}
            </Button>
            <Button size="cta" isWideOnPhone onPress={() => portal.closeApplication()}>
              {t('action.close')}
            </Button>
          </div>
        </div>
      </FiringForm>
      <CompactResult recordFiring={recordFiring} refresh={isOverList ? 'list' : null} />
    </div>
  )
}

interface TriggerChoiceProps {
  readonly type: ObjectType
  readonly triggers: readonly LikelyTrigger[]
  readonly value: string | null
  readonly onChange: (code: string) => void
  /** A firing waits for a limit, so the choice cannot be changed. */
  readonly isLocked: boolean
  readonly errorMessage: string | undefined
}

/** With more triggers than this, a search field appears. */
const maxShown = 7

/** A visible list of triggers, those that will probably move the record first. */
export function TriggerChoice({
  type,
  triggers,
  value,
  onChange,
  isLocked,
  errorMessage,
}: TriggerChoiceProps) {
  const { t, dateTime } = useWords()
  const { data: figures } = useQuery(figuresQuery(useRunDeps().journal))
  const [text, setText] = useState('')
  const keys = useSingleKey('/')
  const wanted = fold(text.trim())
  const matching = triggers.filter(({ trigger }) =>
    fold(`${trigger.name}\n${trigger.code}`).includes(wanted),
  )
  const shown = matching.filter(({ trigger }, at) => at < maxShown || trigger.code === value)
  return (
    <div className={styles['stack']}>
      {triggers.length > maxShown && (
        <SearchField
          label={t('compact.trigger.filter')}
          isLabelHidden
          placeholder={t('compact.trigger.filter')}
          clearLabel={t('action.clear')}
          aria-keyshortcuts={keys}
          value={text}
          onChange={setText}
        />
      )}
      {shown.length === 0 ? (
        <p className={styles['note']}>{t('compact.trigger.none')}</p>
      ) : (
        <RadioGroup
          label={t('fire.trigger')}
          value={value}
          onChange={onChange}
          errorMessage={errorMessage}
          items={shown.map(({ trigger, forecast }) => ({
            id: trigger.code,
            title: (
              <>
                <bdi>{trigger.name}</bdi> <Code text={trigger.code} />
              </>
            ),
            description: historyOf(trigger.code, forecast) || undefined,
            disabledReason: isLocked && trigger.code !== value ? t('fire.locked') : undefined,
          }))}
        />
      )}
      {matching.length > shown.length && (
        <p className={styles['note']}>
          {t('compact.trigger.more', { count: matching.length - shown.length })}
        </p>
      )}
    </div>
  )

  /** What this browser's history says about the trigger; empty without history. */
  function historyOf(code: string, forecast: Forecast): string {
    const firedAt = figures?.get(code)?.lastFiredAt
    const facts = [
      forecast.kind === 'likely-move' &&
        t('compact.trigger.usually', { stage: shownStage(type, forecast.to).name }),
      firedAt && t('compact.trigger.last', { time: dateTime(firedAt) }),
    ]
    return facts.filter(Boolean).join(' · ')
  }
}
