import { useWords } from '#i18n/use-words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'

import styles from './technical-details.module.css'

/** One line of facts: what it is, and the value as the portal gave it. */
export interface Fact {
  label: string
  value: string
}

/** The raw facts behind a plain sentence, folded away, to be copied into a letter to support. */
export function TechnicalDetails({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useWords()
  return (
    <Disclosure title={t('details.title')}>
      <dl className={styles['facts']}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd dir="auto">{value === '' ? t('details.empty') : value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        text={facts.map(({ label, value }) => `${label}: ${value}`).join('\n')}
        label={t('details.copy')}
        copiedLabel={t('action.copied')}
      />
    </Disclosure>
  )
}
