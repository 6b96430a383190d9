import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'

import type { useOwnChoice } from './use-own-choice.ts'

import styles from './settings.module.css'

interface NotStoredProps {
  readonly failure: ReturnType<typeof useOwnChoice>['failure']
  /** How long the choice holds all the same. */
  readonly text: string
}

/** Bitrix24 did not store a choice: why, and once more. */
export function NotStored({ failure, text }: NotStoredProps) {
  const { t } = useWords()
  if (failure === null) return null
  return (
    <>
      <p className={styles['note']}>{text}</p>
      <ErrorNotice
        error={failure.error}
        actions={
          <Button isPending={failure.isSaving} onPress={failure.retry}>
            {t('action.tryAgain')}
          </Button>
        }
      />
    </>
  )
}
