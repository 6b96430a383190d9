import { lazy, Suspense } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

/** Few people ever open it. */
const CheckPanel = lazy(async () => ({
  default: (await import('./check-panel.tsx')).CheckPanel,
}))

/** The check of this portal, loaded when it is first shown. */
export function LazyCheck({ overview }: { readonly overview: Overview }) {
  const { t } = useWords()
  return (
    <Suspense fallback={<Skeleton shapes={['row']} label={t('state.loading')} />}>
      <CheckPanel overview={overview} />
    </Suspense>
  )
}
