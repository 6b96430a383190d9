import type { ReactNode } from 'react'

import { typeName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import { type PlaceProgress, NotConfirmed } from '#portal/change-places.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { type PlaceCode, placesOfType, type Spot, spots } from '#portal/model/placements.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { Button } from '#ui/actions/button.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { type Column, Table, TableRow } from '#ui/layout/table.tsx'

import type { Places } from './use-places.ts'

import styles from './places.module.css'

interface PlaceTableProps {
  readonly types: readonly ObjectType[]
  readonly places: Places
  /** Codes of the places that are ticked. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (places: readonly PlaceCode[], isChosen: boolean) => void
  /** Retries a place that failed. */
  readonly onRetry: (place: PlaceCode) => void
  /** Why nothing can be changed now; the surrounding screen shows it. */
  readonly disabledReason: string | undefined
}

/** Object types by kinds of places: a tick where the app should be shown, and its current state. */
export function PlaceTable(props: PlaceTableProps) {
  const { types, places, chosen, onChoose, onRetry, disabledReason } = props
  const words = useWords()
  const { t } = words
  const columns: Column<'type' | Spot>[] = [
    { key: 'type', title: t('places.type') },
    ...spots.map((spot) => ({ key: spot, title: t(`places.${spot}`), isNarrow: true })),
  ]
  return (
    <Table label={t('places.table')} columns={columns}>
      {types.map((type) => {
        const name = typeName(type, words)
        const own = placesOfType(type)
        return (
          <TableRow
            key={type.id}
            columns={columns}
            cells={{ type: typeCell(type, name, own), ...placeCells(name, own) }}
            expansion={failures(name, own)}
          />
        )
      })}
    </Table>
  )

  function typeCell(type: ObjectType, name: string, own: readonly PlaceCode[]) {
    const count = own.filter(({ code }) => chosen.has(code)).length
    return (
      <Checkbox
        value={count === own.length}
        isPartly={count > 0 && count < own.length}
        onChange={(isChosen) => onChoose(own, isChosen)}
        disabledReason={disabledReason}
        reasonPlacement="hidden"
        description={type.obstacle === null ? undefined : t(`obstacle.${type.obstacle}`)}
      >
        <bdi>{name}</bdi>
      </Checkbox>
    )
  }

  function placeCells(name: string, own: readonly PlaceCode[]) {
    const cells = spots.map((spot) => {
      const place = own.find((one) => one.spot === spot)
      return [spot, place === undefined ? noPlace() : placeCell(name, place)] as const
    })
    // One cell per spot, as `spots` lists them all.
    return Object.fromEntries(cells) as Record<Spot, ReactNode>
  }

  function noPlace() {
    return (
      <span className={styles['none']}>
        <span aria-hidden>—</span>
        <VisuallyHidden>{t('places.none')}</VisuallyHidden>
      </span>
    )
  }

  function placeCell(name: string, place: PlaceCode) {
    return (
      <span className={styles['place']}>
        <Checkbox
          value={chosen.has(place.code)}
          onChange={(isChosen) => onChoose([place], isChosen)}
          disabledReason={disabledReason}
          reasonPlacement="hidden"
          isLabelHidden
        >
          {nameOf(name, place)}
        </Checkbox>
        {stateBadge(place)}
      </span>
    )
  }

  function nameOf(type: string, { spot }: PlaceCode): string {
    return t('places.one', { type, place: t(`places.${spot}`) })
  }

  function stateBadge(place: PlaceCode) {
    const bound = <Badge tone="success">{t('places.state.bound')}</Badge>
    const progress = places.progress.get(place.code)
    switch (progress?.kind) {
      case 'waiting':
      case 'working':
        return (
          <Badge tone="info" isBusy>
            {t('places.state.working')}
          </Badge>
        )
      case 'failed':
        return <Badge tone="danger">{t('places.state.failed')}</Badge>
      case 'done':
        // The portal's list is read again once all changes are done.
        if (places.isChanging) return progress.isShown ? bound : null
        break
      case undefined:
        break
    }
    switch (places.stateOf(place)) {
      case 'bound':
        return bound
      case 'outdated':
        return <Badge tone="warning">{t('places.state.outdated')}</Badge>
      case 'absent':
      case null:
        return null
    }
  }

  function failures(name: string, own: readonly PlaceCode[]) {
    const failed = own.flatMap((place) => {
      const progress = places.progress.get(place.code)
      return progress?.kind === 'failed' ? [{ place, progress }] : []
    })
    if (failed.length === 0) return undefined
    return (
      <div className={styles['failures']}>
        {failed.map(({ place, progress }) => failure(nameOf(name, place), place, progress))}
      </div>
    )
  }

  function failure(
    name: string,
    place: PlaceCode,
    { error }: Extract<PlaceProgress, { kind: 'failed' }>,
  ) {
    return (
      <Alert
        key={place.code}
        tone="danger"
        size="sm"
        announce="alert"
        title={t('places.failed', { place: name, reason: placeErrorText(error, t) })}
        actions={
          <Button
            size="sm"
            isPending={places.isChanging}
            disabledReason={disabledReason}
            reasonPlacement="hidden"
            aria-label={t('places.retryNamed', { place: name })}
            onPress={() => onRetry(place)}
          >
            {t('places.retry')}
          </Button>
        }
      />
    )
  }
}

/** Why a place could not be set up, as a sentence; the codes are documented for placement.bind. */
function placeErrorText(error: unknown, t: Words['t']): string {
  if (error instanceof NotConfirmed) return t('places.error.not-confirmed')
  if (!isPortalError(error)) return String(error)
  switch (error.details.code) {
    case 'ERROR_PLACEMENT_NOT_FOUND':
      return t('places.error.no-place')
    case 'ERROR_PLACEMENT_MAX_COUNT':
      return t('places.error.too-many')
    case 'ERROR_WRONG_HANDLER_URL':
    case 'ERROR_UNSUPPORTED_PROTOCOL':
      return t('places.error.address')
    default: {
      const reason = error.details.text ?? ''
      const title = t(`error.${error.kind}.title`)
      return reason === '' ? `${title}.` : `${title}: ${reason}`
    }
  }
}

interface LeftoversAlertProps {
  readonly places: Places
  readonly onRemove: () => void
}

/** Entries of an earlier version in places this version does not use, and why they remain. */
export function LeftoversAlert({ places, onRemove }: LeftoversAlertProps) {
  const { t } = useWords()
  const reasons = new Set(places.leftoverFailures.map((error) => placeErrorText(error, t)))
  return (
    <Alert
      tone={reasons.size > 0 ? 'danger' : 'info'}
      announce={reasons.size > 0 ? 'alert' : 'none'}
      title={t('places.leftovers', { count: places.leftovers })}
      actions={
        <Button isPending={places.isChanging} onPress={onRemove}>
          {t('places.leftovers.remove')}
        </Button>
      }
    >
      {reasons.size > 0 && [...reasons].join(' ')}
    </Alert>
  )
}
