import { ExternalLink } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import { cardPath } from '#portal/model/portal-paths.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'

import { useOpenPath } from './use-open-path.ts'

/** Opens the record's card: in the portal's slider where it allows that, else in a new tab. */
export function RecordLink({ record }: { readonly record: RecordRef }) {
  const { t } = useWords()
  const link = useOpenPath(cardPath(record))
  return (
    <LinkButton
      {...link}
      icon={<ExternalLink className="tc-mirror" size={16} strokeWidth={1.5} aria-hidden />}
    >
      {t('fire.openRecord')}
    </LinkButton>
  )
}
