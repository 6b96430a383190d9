import type { ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { isPortalError, type PortalErrorKind } from '#portal/model/portal-error.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { errorFacts, TechnicalDetails } from './technical-details.tsx'

interface ErrorNoticeProps {
  readonly error: unknown
  readonly actions?: ReactNode
}

/** A failed call in plain words and what to do now; the Bitrix24 message is folded. */
export function ErrorNotice({ error, actions }: ErrorNoticeProps) {
  const words = useWords()
  // Any other error is a bug of the app, most likely in reading an answer.
  const kind: PortalErrorKind = isPortalError(error) ? error.kind : 'unreadable-answer'
  const details = isPortalError(error) ? error.details : { text: String(error) }
  const facts = errorFacts(details, words)
  return (
    <Alert
      tone="danger"
      title={words.t(`error.${kind}.title`)}
      // Trying again cannot work once the session has ended.
      actions={kind === 'session-ended' ? <ReloadPage /> : actions}
      announce="alert"
    >
      <p>{errorHelp(kind, words.t)}</p>
      {facts.length > 0 && <TechnicalDetails facts={facts} />}
    </Alert>
  )
}

type Translate = ReturnType<typeof useWords>['t']

/** What to do about a failure. */
export function errorHelp(kind: PortalErrorKind, t: Translate): string {
  return t(`error.${kind}.help`)
}

/** For an ended session: reloads the portal's page, which asks the user to sign in. */
export function ReloadPage() {
  const portal = usePortal()
  const { t } = useWords()
  return <Button onPress={() => portal.reloadPage()}>{t('action.reloadPage')}</Button>
}
