import { X } from 'lucide-react'
import type { ReactNode } from 'react'

import type { Firing } from '#features/fire/firing/use-firing.ts'
import { useWords } from '#i18n/use-words.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { useRun } from '#runs/engine/runs-context.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Card } from '#ui/layout/card.tsx'

import { FiringProgress } from './firing-progress.tsx'
import { OutcomeReport } from './outcome-report.tsx'

import styles from './result-panel.module.css'

interface ResultPanelProps {
  readonly firing: Firing | null
  readonly onClear: () => void
  readonly onFireAgain: () => void
  /** Fires on one of the client's deals instead; without it the buttons are hidden. */
  readonly onFireOnDeal?: (deal: RecordRef) => void
}

/** The result of the last firing; stays until the next one or until it is dismissed. */
export function ResultPanel({ firing, ...verbs }: ResultPanelProps) {
  const { t } = useWords()
  if (firing === null) {
    return (
      <Card title={t('result.title')}>
        <p className={styles['idle']}>{t('result.idle')}</p>
      </Card>
    )
  }
  return <FiringResult firing={firing} {...verbs} />
}

interface FiringResultProps extends Omit<ResultPanelProps, 'firing'> {
  readonly firing: Firing
}

function FiringResult({ firing, onClear, ...verbs }: FiringResultProps): ReactNode {
  const { t } = useWords()
  const run = useRun(firing.handle)
  const item = run.items[0]
  const outcome = item?.outcome ?? null
  return (
    <Card
      title={t('result.title')}
      actions={
        outcome !== null && (
          <IconButton icon={X} aria-label={t('result.dismiss')} onPress={onClear} />
        )
      }
    >
      {item !== undefined && outcome === null && (
        <FiringProgress run={run} item={item} command={firing.command} />
      )}
      {item !== undefined && outcome !== null && (
        <OutcomeReport run={run} item={item} outcome={outcome} firing={firing} {...verbs} />
      )}
    </Card>
  )
}
