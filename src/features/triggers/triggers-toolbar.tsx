import { Plus } from 'lucide-react'
import type { Ref } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { matchOptions } from '#ui/fields/option.ts'
import { SearchField } from '#ui/fields/search-field.tsx'

import styles from './triggers.module.css'

interface TriggersToolbarProps {
  /** Whether there is anything to search. */
  readonly hasSearch: boolean
  readonly text: string
  readonly onText: (text: string) => void
  readonly isRegistering: boolean
  /** A form is open, so its submit button is the primary one. */
  readonly isBusy: boolean
  readonly onNew: () => void
  readonly newButton: Ref<HTMLButtonElement>
}

export function TriggersToolbar({
  hasSearch,
  text,
  onText,
  isRegistering,
  isBusy,
  onNew,
  newButton,
}: TriggersToolbarProps) {
  const { t } = useWords()
  const keys = useSingleKey('/')
  return (
    <div className={styles['tools']}>
      {hasSearch && (
        <div className={styles['search']}>
          <SearchField
            label={t('triggers.search')}
            isLabelHidden
            placeholder={t('triggers.search')}
            clearLabel={t('triggers.clearSearch')}
            aria-keyshortcuts={keys}
            value={text}
            onChange={onText}
          />
        </div>
      )}
      <Button
        ref={newButton}
        variant={isBusy ? 'outline' : 'primary'}
        icon={<Plus size={18} strokeWidth={1.5} aria-hidden />}
        aria-expanded={isRegistering}
        onPress={onNew}
      >
        {t('triggers.new')}
      </Button>
    </div>
  )
}

/** The triggers whose name or code contains every word of the text; letter case and accents do not count. */
export function matchTriggers(triggers: readonly Trigger[], text: string): Trigger[] {
  const options = triggers.map(({ code, name }) => ({ id: code, title: name, meta: code }))
  const found = new Set(matchOptions(options, text).map(({ id }) => id))
  return triggers.filter(({ code }) => found.has(code))
}
