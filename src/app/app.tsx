import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { use, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

import { TechnicalDetails } from '#crm/technical-details.tsx'
import { useWords, WordsContext } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Connection } from '#portal/portal.ts'
import { PortalContext } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { UiProvider } from '#ui/base/ui-provider.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { ToastsContext } from '#ui/feedback/toast-queue.ts'
import { ToastRegion } from '#ui/feedback/toast-region.tsx'

import { Entrance } from './entrance.tsx'
import { Gate, Page } from './gate.tsx'
import { BrokenScreen, ScreenBoundary } from './screen-boundary.tsx'

interface AppProps {
  readonly connection: Connection
  readonly words: Words
  readonly queryClient: QueryClient
}

/** The whole app, once it is known whether there is a portal around it. */
export function App({ connection, words, queryClient }: AppProps) {
  const { t } = words
  return (
    <WordsContext value={words}>
      <ScreenBoundary
        fallback={
          <Page>
            <BrokenScreen />
          </Page>
        }
      >
        <UiProvider locale={words.locale}>
          <AppErrors />
          {connection.kind === 'failed' ? (
            <Page>
              <Gate
                error={connection.error}
                actions={
                  connection.error.kind === 'portal-silent' && (
                    <Button variant="primary" onPress={() => window.location.reload()}>
                      {t('action.tryAgain')}
                    </Button>
                  )
                }
              />
            </Page>
          ) : (
            <QueryClientProvider client={queryClient}>
              <PortalContext value={connection.portal}>
                <Entrance />
              </PortalContext>
            </QueryClientProvider>
          )}
          <ToastRegion
            queue={use(ToastsContext)}
            label={t('toasts.region')}
            dismissLabel={t('action.close')}
          />
        </UiProvider>
      </ScreenBoundary>
    </WordsContext>
  )
}

/** Puts the app in the place of what index.html drew. */
export function showApp(
  root: HTMLElement,
  props: { connection: Connection; words: Words; queryClient: QueryClient },
): void {
  createRoot(root).render(
    <StrictMode>
      <App {...props} />
    </StrictMode>,
  )
}

/**
 * Shows the last error that nothing else has caught, such as one in a press handler, so that no press
 * fails without a word. The browser also writes it to the console.
 */
function AppErrors() {
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
