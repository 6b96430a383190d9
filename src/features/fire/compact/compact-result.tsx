import { RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { Firing } from '#features/fire/firing/use-firing.ts'
import type { RecordFiring } from '#features/fire/firing/use-record-firing.ts'
import { ResultPanel } from '#features/fire/result/result-panel.tsx'
import { useWords } from '#i18n/use-words.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { Button } from '#ui/actions/button.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import styles from './compact.module.css'

interface CompactResultProps {
  readonly recordFiring: Pick<
    RecordFiring,
    'firing' | 'failure' | 'isFiring' | 'fireAgain' | 'clear'
  >
  /** The portal view around the app that can be refreshed; null if none can. */
  readonly refresh: 'card' | 'list' | null
}

/** The result; refreshes the card or list around the app when the record moves. */
export function CompactResult({ recordFiring, refresh }: CompactResultProps) {
  const { t } = useWords()
  const portal = usePortal()
  const { firing, failure, isFiring, fireAgain, clear } = recordFiring
  const refreshes = useRefreshAfterMove(firing, refresh !== null)
  if (firing === null && failure === null) return null
  return (
    <>
      <ResultPanel firing={firing} failure={failure} onClear={clear} onFireAgain={fireAgain} />
      {refresh !== null && !isFiring && (
        <div className={styles['refresh']}>
          <Button
            variant="plain"
            icon={<RefreshCw size={16} strokeWidth={1.5} aria-hidden />}
            onPress={() => portal.reloadData()}
          >
            {t(`compact.refresh.${refresh}`)}
          </Button>
          <StatusLine>{refreshes > 0 ? t(`compact.refreshed.${refresh}`) : null}</StatusLine>
        </div>
      )}
    </>
  )
}

/**
 * The card or list around the app shows the old stage after a move, so the portal is asked to reload
 * it once per observed move, a robot's second move included. Returns how often that happened.
 */
function useRefreshAfterMove(firing: Firing | null, mayRefresh: boolean): number {
  const portal = usePortal()
  const [refreshes, setRefreshes] = useState<{ firing: Firing | null; count: number }>({
    firing: null,
    count: 0,
  })

  useEffect(() => {
    if (firing === null || !mayRefresh) return undefined
    let seen = 0
    return firing.handle.subscribe(() => {
      const steps = stepsOf(firing.handle.snapshot().items[0]?.outcome ?? null)
      if (steps <= seen) return
      seen = steps
      portal.reloadData()
      setRefreshes((old) => ({ firing, count: old.firing === firing ? old.count + 1 : 1 }))
    })
  }, [firing, mayRefresh, portal])

  return refreshes.firing === firing ? refreshes.count : 0
}

function stepsOf(outcome: Outcome | null): number {
  switch (outcome?.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
      return Math.max(1, outcome.path.length)
    case 'unknown':
      return outcome.seen.kind === 'movement' ? Math.max(1, outcome.seen.path.length) : 0
    case 'not-moved':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case 'not-verified':
    case undefined:
      return 0
  }
}
