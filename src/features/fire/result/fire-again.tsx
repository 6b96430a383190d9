import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'

import { useSeconds } from './firing-progress.tsx'

interface FireAgainProps {
  readonly outcome: Outcome
  /** When the last request left. */
  readonly sentAt: Date | undefined
  readonly onFireAgain: () => void
}

/** The same order once more; after a lost answer only with a warning of its own, and not too soon. */
export function FireAgain({ outcome, sentAt, onFireAgain }: FireAgainProps) {
  const { t } = useWords()
  if (outcome.kind === 'unknown') return <FireInDoubt sentAt={sentAt} onFireAgain={onFireAgain} />
  return (
    <Button variant="plain" onPress={onFireAgain}>
      {t('fire.again')}
    </Button>
  )
}

/** A call may take up to a minute on the portal: before that its effect may still come. */
const doubtMs = 60_000

function FireInDoubt({ sentAt, onFireAgain }: Omit<FireAgainProps, 'outcome'>) {
  const { t } = useWords()
  const now = useSeconds()
  const [isAsking, setIsAsking] = useState(false)
  const left = sentAt === undefined ? 0 : Math.ceil((sentAt.getTime() + doubtMs - now) / 1000)
  if (isAsking) {
    return (
      <InlineConfirm
        title={t('fire.again.title')}
        confirmLabel={t('fire.again.confirm')}
        keepLabel={t('fire.again.keep')}
        onConfirm={() => {
          setIsAsking(false)
          onFireAgain()
        }}
        onKeep={() => setIsAsking(false)}
      >
        {t('fire.again.text')}
      </InlineConfirm>
    )
  }
  return (
    <Button
      variant="plain"
      disabledReason={left > 0 ? t('fire.again.wait', { seconds: left }) : undefined}
      onPress={() => setIsAsking(true)}
    >
      {t('fire.again')}
    </Button>
  )
}
