import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import type { ChangeEnd } from './trigger-changes.ts'
import type { Complaint } from './trigger-form.schema.ts'

import styles from './change.module.css'

/** Why a change failed, when no single field is to blame. */
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
    case 'renamed':
      return (
        <Alert
          tone="warning"
          announce="alert"
          title={t('triggers.error.renamed', { name: end.to.name })}
        >
          {t('triggers.error.renamed.help')}
        </Alert>
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

interface FormEndProps {
  /** How the last attempt ended. */
  readonly end: ChangeEnd | null
  readonly submitText: string
  readonly isSubmitting: boolean
  readonly onCancel: () => void
}

/** The end of a form: why the last attempt failed, and the buttons. */
export function FormEnd({ end, submitText, isSubmitting, onCancel }: FormEndProps) {
  const { t } = useWords()
  return (
    <>
      <ChangeFailure end={end} />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isPending={isSubmitting}>
          {submitText}
        </Button>
        <Button
          variant="plain"
          disabledReason={isSubmitting ? t('triggers.busy') : undefined}
          reasonPlacement="hidden"
          onPress={onCancel}
        >
          {t('action.cancel')}
        </Button>
      </div>
    </>
  )
}

/** Which field Bitrix24 rejected and what the form says about it; null when it is not about a field. */
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
