import { useWords } from '#i18n/use-words.ts'
import { TextField } from '#ui/fields/text-field.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { isStopInvalid, maxOf, stopFields, type StopChoice } from './stop-choice.ts'

import styles from './review-card.module.css'

interface StopRulesPartProps {
  readonly stops: StopChoice
  readonly onStops: (stops: StopChoice) => void
}

/** When a run pauses automatically; collapsed, since the defaults are cautious. */
export function StopRulesPart({ stops, onStops }: StopRulesPartProps) {
  const { t, number } = useWords()
  return (
    <Disclosure title={t('bulk.stops.title')}>
      <div className={styles['stops']}>
        <p className={styles['hint']}>{t('bulk.stops.text')}</p>
        <div className={styles['fields']}>
          {stopFields.map((field) => (
            <TextField
              key={field}
              label={t(`bulk.stops.${field}`)}
              description={field === 'notMoved' ? t('bulk.stops.notMoved.help') : undefined}
              inputMode="numeric"
              maxLength={4}
              value={stops[field]}
              onChange={(text) => onStops({ ...stops, [field]: text })}
              errorMessage={
                isStopInvalid(field, stops[field])
                  ? t('bulk.stops.wrong', { most: number(maxOf[field]) })
                  : undefined
              }
            />
          ))}
        </div>
      </div>
    </Disclosure>
  )
}
