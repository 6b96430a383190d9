import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { Alert } from '#ui/feedback/alert.tsx'

import type { ChangeEnd } from './trigger-changes.ts'
import type { Complaint } from './trigger-form.schema.ts'

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

/** The field that Bitrix24 complains of, and in which words; null when it is not about a field. */
export function fieldFault(
  end: ChangeEnd,
): { field: 'name' | 'code'; complaint: Complaint } | null {
  if (end.kind === 'taken') return { field: 'code', complaint: 'triggers.error.code.taken' }
  if (end.kind !== 'failed' || !isPortalError(end.error)) return null
  if (end.error.kind === 'empty-name') {
    return { field: 'name', complaint: 'triggers.error.name.empty' }
  }
  if (end.error.kind === 'empty-code') {
    return { field: 'code', complaint: 'triggers.error.code.empty' }
  }
  if (end.error.kind === 'wrong-code') {
    return { field: 'code', complaint: 'triggers.error.code.letters' }
  }
  return null
}
