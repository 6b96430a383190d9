import { useEffect, useState } from 'react'

import { TechnicalDetails } from '#crm/technical-details.tsx'
import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

/**
 * Shows the last error that nothing else has caught, such as one in a press handler, so that no press
 * fails without a word. The browser also writes it to the console.
 */
export function AppErrors() {
  const { t } = useWords()
  const [text, setText] = useState<string | null>(null)

  useEffect(() => {
    function onError({ error }: ErrorEvent) {
      // Without an error it is a warning of the browser, or comes from another site's script.
      if (error !== null && error !== undefined) setText(String(error))
    }
    function onRejection({ reason }: PromiseRejectionEvent) {
      setText(String(reason))
    }
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])

  if (text === null) return null
  return (
    <div className="tc-panel">
      <Alert
        tone="danger"
        announce="alert"
        title={t('app.error.title')}
        actions={<Button onPress={() => setText(null)}>{t('action.close')}</Button>}
      >
        <p>{t('app.error.help')}</p>
        <TechnicalDetails facts={[{ label: t('details.appError'), value: text }]} />
      </Alert>
    </div>
  )
}
