import { useQuery, useQueryClient } from '@tanstack/react-query'

import { useWords } from '#i18n/use-words.ts'
import { type Appearance, appearanceOption, appearances } from '#portal/model/settings.ts'
import { appearanceQuery } from '#portal/settings-queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { keepTheme } from '#ui/base/theme.ts'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Card } from '#ui/layout/card.tsx'

import { NotStored } from './not-stored.tsx'
import { useOwnChoice } from './use-own-choice.ts'

import styles from './settings.module.css'

/** The look, for this person alone. */
export function AppearanceCard() {
  const { t } = useWords()
  const portal = usePortal()
  const queryClient = useQueryClient()
  const query = appearanceQuery(portal)
  const { data: appearance } = useQuery({ ...query, initialData: portal.identity.appearance })
  const { choose, failure } = useOwnChoice<Appearance>(appearanceOption, (chosen) => {
    keepTheme(chosen)
    queryClient.setQueryData(query.queryKey, chosen)
  })
  return (
    <Card title={t('settings.appearance.title')}>
      <div className={styles['stack']}>
        <RadioGroup
          label={t('settings.appearance')}
          look="row"
          value={appearance ?? 'light'}
          onChange={choose}
          items={appearances.map((id) => ({ id, title: t(`settings.appearance.${id}`) }))}
        />
        <p className={styles['note']}>{t('settings.appearance.note')}</p>
        <NotStored failure={failure} text={t('settings.appearance.failed')} />
      </div>
    </Card>
  )
}
