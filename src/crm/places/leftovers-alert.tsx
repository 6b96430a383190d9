import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { placeErrorText } from './place-error.ts'
import type { Places } from './use-places.ts'

interface LeftoversAlertProps {
  readonly places: Places
  readonly onRemove: () => void
}

/** Entries of an earlier version where this one has no place, and why they are still there. */
export function LeftoversAlert({ places, onRemove }: LeftoversAlertProps) {
  const { t } = useWords()
  const reasons = new Set(places.leftoverFailures.map((error) => placeErrorText(error, t)))
  return (
    <Alert
      tone={reasons.size > 0 ? 'danger' : 'info'}
      announce={reasons.size > 0 ? 'alert' : 'none'}
      title={t('places.leftovers', { count: places.leftovers })}
      actions={
        <Button isPending={places.isChanging} onPress={onRemove}>
          {t('places.leftovers.remove')}
        </Button>
      }
    >
      {reasons.size > 0 && [...reasons].join(' ')}
    </Alert>
  )
}
