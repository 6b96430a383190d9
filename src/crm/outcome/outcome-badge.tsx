import { useWords } from '#i18n/use-words.ts'
import { toneOf, type Outcome } from '#runs/model/outcome.ts'
import { Badge } from '#ui/feedback/badge.tsx'

/** How a firing ended, in one or two words. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords()
  return <Badge tone={toneOf(outcome)}>{t(`outcome.${outcome.kind}.short`)}</Badge>
}
