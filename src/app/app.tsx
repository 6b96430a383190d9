import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { use, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { WordsContext } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Connection } from '#portal/portal.ts'
import { PortalContext } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { UiProvider } from '#ui/base/ui-provider.tsx'
import { ToastsContext } from '#ui/feedback/toast-queue.ts'
import { ToastRegion } from '#ui/feedback/toast-region.tsx'

import { AppErrors } from './app-errors.tsx'
import { Entrance } from './entrance.tsx'
import { Gate } from './gate.tsx'
import { Page } from './page.tsx'
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
