import { useWords } from '#i18n/use-words.ts'
import { CopyButton } from '#ui/actions/copy-button.tsx'
import { copyLabels } from '#ui/actions/copy-labels.ts'
import { Disclosure } from '#ui/layout/disclosure.tsx'
import { Facts } from '#ui/layout/facts.tsx'

/** One line of facts: what it is, and the value as the portal gave it. */
export interface Fact {
  label: string
  value: string
}

/** The raw facts behind a plain sentence, folded away, to be copied into a letter to support. */
export function TechnicalDetails({ facts }: { readonly facts: readonly Fact[] }) {
  const words = useWords()
  const { t } = words
  return (
    <Disclosure title={t('details.title')}>
      <Facts
        items={facts.map(({ label, value }) => ({
          id: label,
          title: label,
          value: value === '' ? t('details.empty') : <bdi>{value}</bdi>,
        }))}
      />
      <CopyButton
        text={facts.map(({ label, value }) => `${label}: ${value}`).join('\n')}
        labels={copyLabels('details.copy', words)}
      />
    </Disclosure>
  )
}
