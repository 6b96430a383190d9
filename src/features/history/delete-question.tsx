import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Run } from '#runs/model/run.ts'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'

interface DeleteQuestionProps {
  readonly kind: Run['kind']
  /** Records of the run; null: unknown. */
  readonly size: number | null
  readonly onDelete: () => Promise<void>
  readonly onKeep: () => void
}

/** A bulk run is deleted as a whole, so the question names its size. */
export function DeleteQuestion({ kind, size, onDelete, onKeep }: DeleteQuestionProps) {
  const { t } = useWords()
  const [isDeleting, setIsDeleting] = useState(false)
  return (
    <InlineConfirm
      title={title()}
      confirmLabel={t('history.delete')}
      keepLabel={t('history.delete.keep')}
      isPending={isDeleting}
      onConfirm={() => {
        setIsDeleting(true)
        void onDelete().finally(() => setIsDeleting(false))
      }}
      onKeep={onKeep}
    >
      {t(kind === 'single' ? 'history.delete.singleTruth' : 'history.delete.bulkTruth')}
    </InlineConfirm>
  )

  function title() {
    if (kind === 'single') return t('history.delete.single')
    return size === null ? t('history.delete.bulkAll') : t('history.delete.bulk', { count: size })
  }
}
