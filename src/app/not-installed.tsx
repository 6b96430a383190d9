import { Wrench } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import { EmptyState } from '#ui/empty-state.tsx'

/** The app was added but its installation was never finished. */
export function NotInstalled() {
  const { t } = useWords()
  return (
    <div className="tc-card" role="alert">
      <EmptyState icon={Wrench} title={t('gate.not-installed.title')} level={2}>
        <p>{t('gate.not-installed.help')}</p>
      </EmptyState>
    </div>
  )
}
