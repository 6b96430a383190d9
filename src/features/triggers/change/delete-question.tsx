import { useId, useRef, useState, type KeyboardEvent } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { WherePlaced } from '#features/triggers/automation/automation-links.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { useFocusVisit } from '#ui/base/focus.ts'

import { ChangeFailure } from './change-failure.tsx'
import type { RemovalEnd } from './use-trigger-changes.ts'

import styles from './change.module.css'

interface DeleteQuestionProps {
  readonly trigger: Trigger
  readonly onDelete: (reminder: 'with' | 'without') => Promise<RemovalEnd>
  readonly onClose: () => void
}

/** Asks before deleting, and says what deleting does and does not do. */
export function DeleteQuestion({ trigger, onDelete, onClose }: DeleteQuestionProps) {
  const { t } = useWords()
  const [isDeleting, setIsDeleting] = useState(false)
  const [end, setEnd] = useState<RemovalEnd | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const questionId = useId()
  const truthId = useId()
  useFocusVisit(keep)

  async function remove(reminder: 'with' | 'without') {
    setIsDeleting(true)
    setEnd(null)
    setEnd(await onDelete(reminder))
    setIsDeleting(false)
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isDeleting) onClose()
  }

  return (
    // Escape must close the question from any of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      className={styles['form']}
      aria-labelledby={questionId}
      aria-describedby={truthId}
      onKeyDown={closeOnEscape}
    >
      <h3 className={styles['title']} id={questionId}>
        {t('triggers.delete.question', { name: trigger.name })}
      </h3>
      <p className={styles['text']} id={truthId}>
        {t('triggers.delete.truth', { code: trigger.code })}
      </p>
      <WherePlaced code={trigger.code} />
      {end?.kind === 'no-reminder' ? (
        <div className={styles['failure']}>
          <ErrorNotice
            error={end.error}
            actions={
              <Button isPending={isDeleting} onPress={() => void remove('without')}>
                {t('triggers.delete.withoutReminder')}
              </Button>
            }
          />
          <p>{t('triggers.delete.noReminder')}</p>
        </div>
      ) : (
        <ChangeFailure end={end} />
      )}
      <div className={styles['actions']}>
        <Button variant="danger" isPending={isDeleting} onPress={() => void remove('with')}>
          {t('triggers.delete.submit')}
        </Button>
        <Button
          ref={keep}
          disabledReason={isDeleting ? t('triggers.busy') : undefined}
          reasonPlacement="hidden"
          onPress={onClose}
        >
          {t('triggers.delete.keep')}
        </Button>
      </div>
    </fieldset>
  )
}
