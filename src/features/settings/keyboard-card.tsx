import { useQuery, useQueryClient } from '@tanstack/react-query'

import { useWords } from '#i18n/use-words.ts'
import { singleKeysOption } from '#portal/model/settings.ts'
import { singleKeysQuery } from '#portal/settings-queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Switch } from '#ui/fields/checkbox.tsx'
import { Card } from '#ui/layout/card.tsx'

import { NotStored } from './not-stored.tsx'
import { useOwnChoice } from './use-own-choice.ts'

import styles from './settings.module.css'

/** Whether single keys are shortcuts, for this person alone. */
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
