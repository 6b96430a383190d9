import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { PortalError } from '#portal/model/portal-error.ts'
import { usePortal } from '#portal/use-portal.ts'
import { readMemo } from '#runs/journal/memo.ts'
import { Button } from '#ui/actions/button.tsx'

import { RunsProvider } from './runs-provider.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

const HistoryScreen = lazy(async () => ({
  default: (await import('#features/history/history-screen.tsx')).HistoryScreen,
}))

/**
 * The history of this browser while the portal cannot be reached: reading it needs no portal.
 * Shows nothing if the portal did answer, because the user may be someone else now.
 */
export function HistoryBehindGate({ error }: { readonly error: PortalError }) {
  const { t } = useWords()
  const { memberId } = usePortal().identity
  const [isOpen, setIsOpen] = useState(false)
  const { data: memo } = useQuery({
    queryKey: ['memo', memberId],
    queryFn: () => readMemo(memberId),
    enabled: isAway(error),
    retry: false,
  })
  const overview = useMemo<Overview | null>(
    () =>
      memo
        ? { ...memo, mayBePlaced: null, appId: null, isInstalled: true, settingsText: undefined }
        : null,
    [memo],
  )
  if (overview === null) return null
  if (!isOpen) {
    return (
      <div className="tc-card">
        <Button
          icon={<History size={18} strokeWidth={1.5} aria-hidden />}
          onPress={() => setIsOpen(true)}
        >
          {t('gate.history')}
        </Button>
      </div>
    )
  }
  return (
    <RunsProvider overview={overview} fallback={null}>
      <ScreenBoundary>
        <Suspense fallback={null}>
          <HistoryScreen overview={overview} />
        </Suspense>
      </ScreenBoundary>
    </RunsProvider>
  )
}

/** Bitrix24 has not identified the user. */
function isAway({ kind }: PortalError): boolean {
  return (
    kind === 'no-answer' ||
    kind === 'timed-out' ||
    kind === 'gateway-failed' ||
    kind === 'portal-failed' ||
    kind === 'portal-blocked'
  )
}
