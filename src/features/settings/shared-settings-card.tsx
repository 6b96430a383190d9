import { useQuery } from '@tanstack/react-query'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { settingsQuery } from '#portal/settings-queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { Card } from '#ui/layout/card.tsx'

import { SettingsForm } from './settings-form.tsx'

/** What all administrators of the portal share; the form stands only on what was really read. */
export function SharedSettingsCard({ by }: { readonly by: { readonly name: string } }) {
  const { t } = useWords()
  const stored = useQuery(settingsQuery(usePortal()))
  return (
    <Card title={t('settings.shared.title')}>
      {stored.isPending && (
        <Skeleton shapes={['field', 'field', 'row', 'row']} label={t('state.loading')} />
      )}
      {stored.isError && (
        <ErrorNotice
          error={stored.error}
          actions={
            <Button isPending={stored.isFetching} onPress={() => void stored.refetch()}>
              {t('action.tryAgain')}
            </Button>
          }
        />
      )}
      {stored.isSuccess && <SettingsForm stored={stored.data} by={by} />}
    </Card>
  )
}
