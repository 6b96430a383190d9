import { useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { LeftoversAlert, PlaceTable } from '#crm/places/place-table.tsx'
import { usePlaces } from '#crm/places/use-places.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { PlaceCode } from '#portal/model/placements.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Card } from '#ui/layout/card.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import styles from './settings.module.css'

/** Checkboxes that differ from what the portal lists, by place code. */
export type PlaceWishes = ReadonlyMap<string, boolean>

interface PlacesCardProps {
  readonly overview: Overview
  /** Kept by the screen so that switching sections does not lose them. */
  readonly wishes: PlaceWishes
  readonly onWishes: (change: (old: PlaceWishes) => PlaceWishes) => void
}

/** Where the app appears, as the portal lists it; checkbox changes apply on save. */
export function PlacesCard({ overview, wishes, onWishes }: PlacesCardProps) {
  const { t } = useWords()
  const places = usePlaces(overview)
  const [isDone, setIsDone] = useState(false)

  const isShown = (place: PlaceCode) => ['bound', 'outdated'].includes(places.stateOf(place) ?? '')
  const chosen = new Set(
    places.places
      .filter((place) => wishes.get(place.code) ?? isShown(place))
      .map(({ code }) => code),
  )
  const changed = places.places.filter((place) => chosen.has(place.code) !== isShown(place))
  const isUnapplied = changed.length > 0 && !places.isChanging
  const outdated = places.places.filter(
    (place) => places.stateOf(place) === 'outdated' && chosen.has(place.code),
  )

  if (overview.mayBePlaced === false) {
    return (
      <Card title={t('settings.places.title')}>
        <Alert tone="warning" title={t('settings.places.missingScope')}>
          {t('health.placement.missing.text')}
        </Alert>
      </Card>
    )
  }
  return (
    <Card title={t('settings.places.title')}>
      <div className={styles['stack']}>
        {places.error !== null && (
          <ErrorNotice
            error={places.error}
            actions={
              <Button isPending={places.isAsking} onPress={places.askAgain}>
                {t('action.tryAgain')}
              </Button>
            }
          />
        )}
        {!places.isKnown && places.error === null && (
          <Skeleton shapes={['row', 'row', 'row', 'row']} label={t('state.loading')} />
        )}
        {places.isKnown && table()}
      </div>
    </Card>
  )

  function table() {
    return (
      <>
        {outdated.length > 0 && !places.isChanging && (
          <Alert
            tone="warning"
            title={t('settings.places.outdated', { count: outdated.length })}
            actions={
              <Button onPress={() => void apply(outdated)}>
                {t('settings.places.repair', { count: outdated.length })}
              </Button>
            }
          />
        )}
        {places.leftovers > 0 && (
          <LeftoversAlert places={places} onRemove={() => void apply([], true)} />
        )}
        <PlaceTable
          types={overview.types}
          places={places}
          chosen={chosen}
          disabledReason={places.isChanging ? t('places.changing') : undefined}
          onChoose={(some, isChosen) => {
            setIsDone(false)
            wish(some, isChosen)
          }}
          onRetry={(place) => void apply([place])}
        />
        <p className={styles['note']}>{t('places.note.designer')}</p>
        <ButtonRow>
          <Button
            variant="primary"
            size="cta"
            isWideOnPhone
            isPending={places.isChanging}
            disabledReason={changed.length === 0 ? t('settings.places.unchanged') : undefined}
            onPress={() => void apply(changed)}
          >
            {t('settings.places.apply')}
          </Button>
          {isUnapplied && (
            <Button size="cta" isWideOnPhone onPress={() => onWishes(() => new Map())}>
              {t('settings.discard')}
            </Button>
          )}
          {places.isChanging && <StatusLine isBusy>{t('places.changing')}</StatusLine>}
          {isUnapplied ? (
            <StatusLine tone="warning">{t('settings.places.unapplied')}</StatusLine>
          ) : (
            <StatusLine tone="success">{isDone ? t('settings.places.done') : null}</StatusLine>
          )}
        </ButtonRow>
      </>
    )
  }

  /** Only differences are applied, so that later changes by somebody else are not undone. */
  function wish(some: readonly PlaceCode[], isChosen: boolean) {
    onWishes((old) => {
      const next = new Map(old)
      for (const place of some) {
        // While changes are in progress, the list is outdated.
        if (isShown(place) === isChosen && !places.isChanging) next.delete(place.code)
        else next.set(place.code, isChosen)
      }
      return next
    })
  }

  async function apply(some: readonly PlaceCode[], removesLeftovers = false) {
    setIsDone(false)
    const orders = some.map((place) => ({ place, isWanted: chosen.has(place.code) }))
    const failed = await places.change(orders, removesLeftovers)
    onWishes((old) => {
      const next = new Map(old)
      for (const { place, isWanted } of orders) {
        // Toggled again in the meantime, so it is a new change.
        const isMet = !failed.has(place.code) && old.get(place.code) === isWanted
        if (isMet) next.delete(place.code)
      }
      return next
    })
    setIsDone(failed.size === 0)
  }
}
