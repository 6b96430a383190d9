import { RefreshCw } from 'lucide-react'

import { ResultPanel } from '#features/fire/result/result-panel.tsx'
import { useWords } from '#i18n/use-words.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import type { CompactFiring } from './use-compact-firing.ts'
import { useRefreshAfterMove } from './use-refresh-after-move.ts'

import styles from './compact.module.css'

interface CompactResultProps {
  readonly work: Pick<CompactFiring, 'firing' | 'isFiring' | 'fireAgain' | 'clear'>
  /** What lies around the app and can be read again; null: nothing can. */
  readonly refresh: 'card' | 'list' | null
}

/** The result, and the card or list around it kept up with it. */
export function CompactResult({ work, refresh }: CompactResultProps) {
  const { t } = useWords()
  const portal = usePortal()
  const { firing, isFiring, fireAgain, clear } = work
  const refreshes = useRefreshAfterMove(firing, refresh !== null)
  if (firing === null) return null
  return (
    <>
      <ResultPanel firing={firing} onClear={clear} onFireAgain={fireAgain} />
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
