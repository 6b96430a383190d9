import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { isPortalError, PortalError } from '#portal/model/portal-error.ts'
import type { Portal } from '#portal/portal.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton, copyLabels } from '#ui/actions/copy-button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { Gate, Page } from './gate.tsx'
import { HistoryBehindGate } from './history-behind-gate.tsx'
import { PlaceScreen } from './place-screen.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

/** Seen once in the life of an installation, so it is not in the first load. */
const InstallScreen = lazy(async () => ({
  default: (await import('#features/install/install-screen.tsx')).InstallScreen,
}))

/** After the handshake: asks the portal who the user is and what it offers, then shows the matching screen. */
export function Entrance() {
  const portal = usePortal()
  const words = useWords()
  const overview = useQuery(overviewQuery(portal))
  useFittedFrame(portal, portal.place.kind === 'page' ? 600 : 420)
  useEffect(() => portal.setPageTitle(words.t('app.name')), [portal, words])

  const waiting = (
    <div className="tc-card">
      <Skeleton shapes={['title', 'row', 'row', 'row']} label={words.t('state.loading')} />
    </div>
  )

  const { data } = overview
  const error = overview.error === null ? null : asPortalError(overview.error)
  // A failed refetch must not replace the screen: earlier data and typed text stay usable.
  if (error !== null && (data === undefined || isShutOut(error))) return gate(error)
  if (data === undefined && portal.identity.isInstalling) return <Page>{waiting}</Page>
  if (data === undefined) return <PlaceScreen place={portal.place} overview={null} />
  return portal.identity.isInstalling || !data.isInstalled ? (
    <Page>
      <ScreenBoundary>
        <Suspense fallback={waiting}>
          <InstallScreen overview={data} />
        </Suspense>
      </ScreenBoundary>
    </Page>
  ) : (
    <PlaceScreen place={portal.place} overview={data} />
  )

  function gate(reason: PortalError) {
    return (
      <Page>
        <div className="tc-stack">
          <Gate error={reason} actions={wayOut(reason)} />
          {portal.identity.isInstalling && (
            <Alert tone="info" title={words.t('gate.not-installed.title')}>
              {words.t('gate.not-installed.help')}
            </Alert>
          )}
          <HistoryBehindGate error={reason} />
        </div>
      </Page>
    )
  }

  function wayOut({ kind }: PortalError): ReactNode {
    const { t } = words
    switch (kind) {
      case 'not-admin':
      case 'no-crm-access':
      case 'user-without-app':
        return (
          <CopyButton
            text={t('gate.requestText', { portal: portal.identity.origin })}
            labels={copyLabels('gate.copyRequest', words)}
            variant="outline"
            size="md"
          />
        )
      case 'session-ended':
        return (
          <Button variant="primary" onPress={() => portal.reloadPage()}>
            {t('action.reloadPage')}
          </Button>
        )
      default:
        return (
          <Button
            variant="primary"
            isPending={overview.isFetching}
            onPress={() => void overview.refetch()}
          >
            {t('action.tryAgain')}
          </Button>
        )
    }
  }
}

/** The portal has stated that it refuses this person or this app altogether. */
function isShutOut({ kind }: PortalError): boolean {
  return (
    kind === 'not-admin' ||
    kind === 'no-crm-access' ||
    kind === 'missing-scope' ||
    kind === 'plan-without-rest' ||
    kind === 'user-without-app' ||
    kind === 'extranet-user' ||
    kind === 'portal-closed'
  )
}

function asPortalError(error: Error): PortalError {
  return isPortalError(error)
    ? error
    : new PortalError('unreadable-answer', { text: String(error) })
}

const smallestStep = 8
const pauseMs = 100

/**
 * The portal's frame is as tall as our content, so no second scroll bar appears: follows every
 * change of the content's height (never below `minimumHeight` pixels), at most ten times a second.
 * A few spare pixels are ignored; one missing pixel would show the scroll bar.
 */
function useFittedFrame(portal: Portal, minimumHeight: number): void {
  useEffect(() => {
    let told = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    function tell() {
      timer = undefined
      const { scrollHeight } = document.body // rounded, so half a pixel may be missing
      const content = Math.max(scrollHeight, document.body.getBoundingClientRect().height)
      const height = Math.max(Math.ceil(content), minimumHeight)
      if (height <= told && told - height < smallestStep) return
      told = height
      portal.fitFrame(height)
    }
    const observer = new ResizeObserver(() => {
      timer ??= setTimeout(tell, pauseMs)
    })
    observer.observe(document.body)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [portal, minimumHeight])
}
