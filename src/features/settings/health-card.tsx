import { useQuery, useQueryClient } from '@tanstack/react-query'

import { useColleague } from '#crm/colleague.ts'
import { ErrorNotice } from '#crm/error-notice.tsx'
import { CheckList } from '#crm/places/check-list.tsx'
import { usePlaces } from '#crm/places/use-places.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { defaultSettings, limitsOf } from '#portal/model/settings.ts'
import { overviewQuery, settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/layout/card.tsx'

import { healthChecks } from './health-checks.ts'

import styles from './settings.module.css'

interface HealthCardProps {
  readonly overview: Overview
  readonly onOpenPlaces: () => void
}

/** The portal's live status, what it means for firing, and how to fix problems. */
export function HealthCard({ overview, onOpenPlaces }: HealthCardProps) {
  const words = useWords()
  const { t, time } = words
  const portal = usePortal()
  const queryClient = useQueryClient()
  const asked = useQuery(overviewQuery(portal))
  const settings = useQuery(settingsQuery(portal)).data?.settings ?? defaultSettings
  const places = usePlaces(overview)
  const colleague = useColleague()
  const states = places.places.map((place) => places.stateOf(place))

  const checks = healthChecks(
    {
      overview,
      limits: limitsOf(settings),
      operating: portal.operating(),
      places: places.isKnown
        ? {
            bound: states.filter((state) => state === 'bound').length,
            outdated: states.filter((state) => state === 'outdated').length + places.leftovers,
          }
        : null,
      colleague: colleague.isKnown ? { run: colleague.colleague } : null,
    },
    words,
  )

  return (
    <Card
      title={t('health.title')}
      actions={
        <Button
          isPending={asked.isFetching || places.isAsking || colleague.isAsking}
          onPress={() => {
            void queryClient.invalidateQueries({ queryKey: overviewQuery(portal).queryKey })
            places.askAgain()
            void colleague.checkAgain()
          }}
        >
          {t('health.again')}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p className={styles['note']}>
          {t('health.text')}{' '}
          {t('health.checkedAt', { time: time(portal.timeOf(asked.dataUpdatedAt)) })}
        </p>
        {asked.isError && <ErrorNotice error={asked.error} />}
        <CheckList
          label={t('health.title')}
          checks={checks.map((check) =>
            check.id === 'places' && check.tone !== 'success'
              ? {
                  ...check,
                  action: (
                    <Button size="sm" onPress={onOpenPlaces}>
                      {t('health.places.open')}
                    </Button>
                  ),
                }
              : check,
          )}
        />
        {places.error !== null && overview.mayBePlaced !== false && (
          <ErrorNotice error={places.error} />
        )}
      </div>
    </Card>
  )
}
