import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { useNow } from '#ui/base/timers.ts'

interface FireAgainProps {
  readonly outcome: Outcome
  /** When the last request was sent. */
  readonly sentAt: Date | undefined
  readonly onFireAgain: () => void
}

/** Repeats the firing; after a lost answer only with a warning, and only after a minute. */
export function FireAgain({ outcome, sentAt, onFireAgain }: FireAgainProps) {
  const { t } = useWords()
  if (outcome.kind === 'unknown') {
    return <WarnedFireAgain sentAt={sentAt} onFireAgain={onFireAgain} />
  }
  return (
    <Button variant="plain" onPress={onFireAgain}>
      {t('fire.again')}
    </Button>
  )
}

/** A call may take up to a minute on the portal, so its effect may still appear until then. */
const maxCallMs = 60_000

/** A repeat after a lost answer, which a person has to confirm in the warning. */
export function WarnedFireAgain({ sentAt, onFireAgain }: Omit<FireAgainProps, 'outcome'>) {
  const { t } = useWords()
  const { clock } = useRunDeps()
  // A clock that is set forward must not make it shorter.
  const nowMs = useNow(clock.provenNow).getTime()
  const [isAsking, setIsAsking] = useState(false)
  // Nor may a time stored by another clock make it longer than a minute.
  const leftMs =
    sentAt === undefined ? 0 : Math.min(maxCallMs, sentAt.getTime() + maxCallMs - nowMs)
  const leftSeconds = Math.ceil(leftMs / 1000)
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
      disabledReason={leftSeconds > 0 ? t('fire.again.wait', { seconds: leftSeconds }) : undefined}
      onPress={() => setIsAsking(true)}
    >
      {t('fire.again')}
    </Button>
  )
}
