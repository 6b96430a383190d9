import { CodeXml, Pencil, Play, Trash2 } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'

import styles from './trigger-table.module.css'

/** What can be open under a row. */
export type RowPanel = 'rename' | 'code' | 'delete'

interface TriggerActionsProps {
  readonly name: string
  readonly openPanel: RowPanel | null
  readonly onFire: () => void
  readonly onPanel: (panel: RowPanel) => void
}

/** What can be done with one trigger. */
export function TriggerActions({ name, openPanel, onFire, onPanel }: TriggerActionsProps) {
  const { t } = useWords()
  return (
    <div className={styles['actions']}>
      <Button
        size="sm"
        icon={<Play size={14} strokeWidth={1.5} aria-hidden />}
        aria-label={t('triggers.fireNamed', { name })}
        onPress={onFire}
      >
        {t('triggers.fireThis')}
      </Button>
      <IconButton
        icon={CodeXml}
        aria-label={t('snippets.openNamed', { name })}
        aria-expanded={openPanel === 'code'}
        onPress={() => onPanel('code')}
      />
      <IconButton
        icon={Pencil}
        aria-label={t('triggers.renameNamed', { name })}
        aria-expanded={openPanel === 'rename'}
        onPress={() => onPanel('rename')}
      />
      <IconButton
        icon={Trash2}
        aria-label={t('triggers.deleteNamed', { name })}
        aria-expanded={openPanel === 'delete'}
        onPress={() => onPanel('delete')}
      />
    </div>
  )
}
