import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { appearanceQuery } from '#portal/settings-queries.ts'
import { type Appearance, appearances, personalOption } from '#portal/settings.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { keepTheme } from '#ui/theme-memory.ts'

import styles from './settings.module.css'

/** The look, for this person alone; it changes at once, and is stored at once. */
export function AppearanceCard() {
  const { t } = useWords()
  const portal = usePortal()
  const queryClient = useQueryClient()
  const query = appearanceQuery(portal)
  const stored = useQuery({ ...query, initialData: portal.identity.appearance }).data
  const [chosen, setChosen] = useState<Appearance | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [isSaving, setIsSaving] = useState(false)

  async function choose(appearance: Appearance) {
    setChosen(appearance)
    setFailure(null)
    keepTheme(appearance)
    setIsSaving(true)
    try {
      await portal.writeUserOption(personalOption, appearance)
      queryClient.setQueryData(query.queryKey, appearance)
    } catch (error) {
      setFailure(error)
    } finally {
      setIsSaving(false)
    }
  }

  return (
    <Card title={t('settings.appearance.title')}>
      <div className={styles['stack']}>
        <RadioGroup
          label={t('settings.appearance')}
          look="row"
          value={chosen ?? stored ?? 'light'}
          onChange={(appearance) => void choose(appearance)}
          items={appearances.map((id) => ({ id, title: t(`settings.appearance.${id}`) }))}
        />
        <p className={styles['note']}>{t('settings.appearance.note')}</p>
        {failure !== null && chosen !== null && (
          <>
            <p className={styles['note']}>{t('settings.appearance.failed')}</p>
            <ErrorNotice
              error={failure}
              actions={
                <Button isPending={isSaving} onPress={() => void choose(chosen)}>
                  {t('action.tryAgain')}
                </Button>
              }
            />
          </>
        )}
      </div>
    </Card>
  )
}
