import { useWords } from '#i18n/use-words.ts'
import { ToneIcon } from '#ui/tone-icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

import type { TriggerFigures } from './trigger-figures.ts'

import styles from './trigger-table.module.css'

interface FiguresProps {
  readonly figures: TriggerFigures | undefined
}

/** How often lately, and when last. */
export function FiredCell({ figures }: FiguresProps) {
  const { t, dateTime, number } = useWords()
  if (figures === undefined) return <span className={styles['meta']}>{t('triggers.never')}</span>
  return (
    <div className={styles['fired']}>
      <span>{number(figures.recentlyFired)}</span>
      <span className={styles['meta']}>
        {t('triggers.lastFired', { time: dateTime(figures.lastFiredAt) })}
      </span>
    </div>
  )
}

/** How many records moved, and how many did not. */
export function EffectCell({ figures }: FiguresProps) {
  const { t, number } = useWords()
  if (figures === undefined) return null
  return (
    <span className={styles['effects']}>
      <span className={styles['moved']}>
        <ToneIcon tone="success" size={16} />
        <span aria-hidden>{number(figures.moved)}</span>
        <VisuallyHidden>{t('triggers.movedCount', { count: figures.moved })}</VisuallyHidden>
      </span>
      <span className={styles['notMoved']}>
        <ToneIcon tone="warning" size={16} />
        <span aria-hidden>{number(figures.notMoved)}</span>
        <VisuallyHidden>{t('triggers.notMovedCount', { count: figures.notMoved })}</VisuallyHidden>
      </span>
    </span>
  )
}
