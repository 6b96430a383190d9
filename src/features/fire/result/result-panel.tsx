import { X } from 'lucide-react'
import type { ReactNode } from 'react'

import { TechnicalDetails } from '#crm/technical-details.tsx'
import type { Firing, FiringFailure } from '#features/fire/firing/use-firing.ts'
import type { ShownRecord } from '#features/fire/firing/use-record-firing.ts'
import { useWords } from '#i18n/use-words.ts'
import { useExplained, useRun } from '#runs/engine/runs-context.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Card } from '#ui/layout/card.tsx'

import { FiringProgress } from './firing-progress.tsx'
import { OutcomeReport } from './outcome-report.tsx'

import styles from './result-panel.module.css'

interface ResultPanelProps {
  readonly firing: Firing | null
  /** The last press failed in the app, so nothing was sent; shown instead of the firing before it. */
  readonly failure: FiringFailure | null
  readonly onClear: () => void
  readonly onFireAgain: () => void
  /** Fires on one of the client's deals instead; without it the buttons are hidden. */
  readonly onFireOnDeal?: (deal: ShownRecord) => void
}

/** The result of the last firing; stays until the next one or until it is dismissed. */
export function ResultPanel({ firing, failure, ...verbs }: ResultPanelProps) {
  const { t } = useWords()
  if (failure !== null) {
    return (
      <Card
        title={t('result.title')}
        actions={<IconButton icon={X} aria-label={t('result.dismiss')} onPress={verbs.onClear} />}
      >
        <Alert tone="danger" announce="alert" title={t('outcome.not-sent.title')}>
          <p>{t('notSent.app-failed')}</p>
          <TechnicalDetails
            facts={[{ label: t('details.appError'), value: String(failure.error) }]}
          />
        </Alert>
      </Card>
    )
  }
  if (firing === null) {
    return (
      <Card title={t('result.title')}>
        <p className={styles['idle']}>{t('result.idle')}</p>
      </Card>
    )
  }
  return <FiringResult firing={firing} {...verbs} />
}

interface FiringResultProps extends Omit<ResultPanelProps, 'firing' | 'failure'> {
  readonly firing: Firing
}

function FiringResult({ firing, onClear, ...verbs }: FiringResultProps): ReactNode {
  const { t } = useWords()
  const run = useExplained(useRun(firing.handle))
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
        <FiringProgress
          run={run}
          clock={firing.handle.now}
          item={item}
          command={firing.command}
          onCancel={() => firing.handle.stop()}
        />
      )}
      {item !== undefined && outcome !== null && (
        <OutcomeReport run={run} item={item} outcome={outcome} firing={firing} {...verbs} />
      )}
    </Card>
  )
}
