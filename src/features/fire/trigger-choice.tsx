import { useState } from 'react'

import { stageLook } from '#crm/stages.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/object-type.ts'
import { Code } from '#ui/code.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { SearchField } from '#ui/search-field.tsx'

import type { LikelyTrigger } from './use-likely-triggers.ts'

import styles from './compact.module.css'

interface TriggerChoiceProps {
  readonly type: ObjectType
  readonly triggers: readonly LikelyTrigger[]
  readonly value: string | null
  readonly onChange: (code: string) => void
  readonly errorMessage: string | undefined
}

/** So many are all in view; more are found by typing. */
const mostInView = 7

/** A trigger from a list that is all in view, those first that will probably do something. */
export function TriggerChoice({
  type,
  triggers,
  value,
  onChange,
  errorMessage,
}: TriggerChoiceProps) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const wanted = text.trim().toLowerCase()
  const matching = triggers.filter(({ trigger }) =>
    `${trigger.name}\n${trigger.code}`.toLowerCase().includes(wanted),
  )
  const shown = matching.filter(({ trigger }, at) => at < mostInView || trigger.code === value)
  return (
    <div className={styles['stack']}>
      {triggers.length > mostInView && (
        <SearchField
          label={t('compact.trigger.filter')}
          isLabelHidden
          placeholder={t('compact.trigger.filter')}
          clearLabel={t('action.clear')}
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
            description: forecast.kind === 'likely-move' ? usually(forecast.to) : undefined,
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

  function usually(stageId: string): string {
    return t('compact.trigger.usually', { stage: stageLook(type, stageId).name })
  }
}
