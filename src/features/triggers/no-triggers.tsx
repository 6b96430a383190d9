import { Zap } from 'lucide-react'
import type { ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { EmptyState } from '#ui/feedback/empty-state.tsx'

/** What a trigger is and the way to the first one. */
export function NoTriggers({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useWords()
  return (
    <EmptyState
      icon={Zap}
      title={t('triggers.empty.title')}
      steps={[t('triggers.empty.step1'), t('triggers.empty.step2'), t('triggers.empty.step3')]}
      actions={actions}
    >
      {t('triggers.empty.text')}
    </EmptyState>
  )
}
