import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { Alert } from '#ui/feedback/alert.tsx'

import type { ChangeEnd } from './trigger-changes.ts'

import styles from './inline-form.module.css'

/** Why a change did not happen, where it is not the fault of one field. */
export function ChangeFailure({ end }: { readonly end: ChangeEnd | null }) {
  const { t } = useWords()
  switch (end?.kind) {
    case undefined:
    case 'done':
    case 'taken':
      return null
    case 'gone':
      return <Alert tone="danger" announce="alert" title={t('triggers.error.gone')} />
    case 'merged':
      return (
        <Alert
          tone="danger"
          announce="alert"
          title={t('triggers.error.merged', { other: end.into.code })}
        />
      )
    case 'failed':
      return (
        <div className={styles['failure']}>
          <ErrorNotice error={end.error} />
          {end.standing === 'not-seen' && <p>{t('triggers.error.notSeen')}</p>}
          {end.standing === 'unknown' && <p>{t('triggers.error.unknown')}</p>}
        </div>
      )
  }
}
