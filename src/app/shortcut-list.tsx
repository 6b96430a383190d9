import { X } from 'lucide-react'
import { useContext, useRef } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { useFocusVisit } from '#ui/base/focus.ts'
import { Keys } from '#ui/base/key-hint.tsx'
import { SingleKeysContext } from '#ui/base/single-keys.ts'
import { Card } from '#ui/layout/card.tsx'
import { Facts } from '#ui/layout/facts.tsx'

/** The list of keyboard shortcuts that are switched on. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const hasSingleKeys = useContext(SingleKeysContext)
  const close = useRef<HTMLButtonElement>(null)
  useFocusVisit(close)
  const shortcuts = [
    { id: 'submit', keys: t('fire.shortcut').split(' + '), isSingle: false },
    { id: 'search', keys: ['/'], isSingle: true },
    { id: 'check', keys: ['R'], isSingle: true },
    { id: 'tabs', keys: ['←', '→'], isSingle: false },
    { id: 'escape', keys: ['Esc'], isSingle: false },
    { id: 'list', keys: ['?'], isSingle: true },
  ] as const
  return (
    // Escape must work wherever the focus is inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="tc-header-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Card
        title={t('shortcuts.title')}
        actions={
          <IconButton ref={close} icon={X} aria-label={t('action.close')} onPress={onClose} />
        }
      >
        <div className="tc-stack">
          <Facts
            items={shortcuts
              .filter(({ isSingle }) => hasSingleKeys || !isSingle)
              .map(({ id, keys }) => ({
                id,
                title: <Keys keys={keys} />,
                value: t(`shortcuts.${id}`),
              }))}
          />
          <p>{t(hasSingleKeys ? 'shortcuts.single.on' : 'shortcuts.single.off')}</p>
        </div>
      </Card>
    </div>
  )
}
