import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import {
  type Appearance,
  appearanceOption,
  appearances,
  singleKeysOption,
} from '#portal/model/settings.ts'
import { appearanceQuery, singleKeysQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { writeUserOptionOnce } from '#portal/write-option.ts'
import { Button } from '#ui/actions/button.tsx'
import { keepTheme } from '#ui/base/theme.ts'
import { Switch } from '#ui/fields/checkbox.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Card } from '#ui/layout/card.tsx'

import styles from './settings.module.css'

/** The theme, for this person only. */
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

/** Whether single-key shortcuts are on, for this person only. */
export function KeyboardCard() {
  const { t } = useWords()
  const queryClient = useQueryClient()
  const query = singleKeysQuery(usePortal())
  const { data: isOn } = useQuery(query)
  const { choose, failure } = useOwnChoice<'on' | 'off'>(singleKeysOption, (chosen) => {
    queryClient.setQueryData(query.queryKey, chosen === 'on')
  })
  return (
    <Card title={t('settings.keyboard.title')}>
      <div className={styles['stack']}>
        <Switch
          value={isOn}
          onChange={(wanted) => choose(wanted ? 'on' : 'off')}
          description={t('settings.singleKeys.text')}
        >
          {t('settings.singleKeys')}
        </Switch>
        <NotStored failure={failure} text={t('settings.singleKeys.failed')} />
      </div>
    </Card>
  )
}

interface NotStoredProps {
  readonly failure: ReturnType<typeof useOwnChoice>['failure']
  /** How long the choice applies anyway. */
  readonly text: string
}

/** Bitrix24 did not store a choice: why, and a button to retry. */
function NotStored({ failure, text }: NotStoredProps) {
  const { t } = useWords()
  if (failure === null) return null
  return (
    <>
      <p className={styles['note']}>{text}</p>
      <ErrorNotice
        error={failure.error}
        actions={
          <Button isPending={failure.isSaving} onPress={failure.retry}>
            {t('action.tryAgain')}
          </Button>
        }
      />
    </>
  )
}

/**
 * A personal choice: applied immediately through `take` and then saved. If saving fails, it still
 * applies.
 */
function useOwnChoice<Value extends string>(option: string, take: (value: Value) => void) {
  const portal = usePortal()
  const [unstored, setUnstored] = useState<{ value: Value; error: unknown } | null>(null)
  const [isSaving, setIsSaving] = useState(false)

  async function choose(value: Value) {
    take(value)
    setIsSaving(true)
    try {
      await writeUserOptionOnce(portal, option, value)
      setUnstored(null)
    } catch (error) {
      setUnstored({ value, error })
    } finally {
      setIsSaving(false)
    }
  }

  return {
    choose: (value: Value) => void choose(value),
    failure:
      unstored === null
        ? null
        : { error: unstored.error, isSaving, retry: () => void choose(unstored.value) },
  }
}
