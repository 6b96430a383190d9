import { LazyCheck } from '#crm/check/lazy-check.tsx'
import { ErrorNotice } from '#crm/error-notice.tsx'
import { CheckList, type Check } from '#crm/places/check-list.tsx'
import { LeftoversAlert, PlaceTable } from '#crm/places/place-table.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Card } from '#ui/layout/card.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import { useInstallation } from './use-installation.ts'

import styles from './install-screen.module.css'

/** The first screen of a new installation: rights, places, done. Shown to those who may finish it. */
export function InstallScreen({ overview }: { readonly overview: Overview }) {
  const { t } = useWords()
  const portal = usePortal()
  const mayBePlaced = overview.mayBePlaced !== false
  const installation = useInstallation(overview)
  const { places, phase } = installation
  const isEnding = phase === 'finishing' || phase === 'stuck'
  const isBusy = phase === 'working' || places.isChanging || isEnding
  const hasFailed = phase === 'failed' && places.failedCount > 0
  const isBlind = mayBePlaced && !places.isKnown

  return (
    <div className="tc-stack">
      <Card title={t('install.title')}>
        <p className={styles['lead']}>{t('install.lead')}</p>
        <CheckList label={t('install.checks')} checks={permissionChecks(overview, t)} />
      </Card>
      {mayBePlaced && <Card title={t('install.where')}>{where()}</Card>}
      <Card>
        <div className={styles['end']}>
          {hasFailed && (
            <Alert
              tone="warning"
              announce="alert"
              title={t('install.failed.title', { count: places.failedCount })}
            >
              {t('install.failed.text')}
            </Alert>
          )}
          {phase === 'stuck' && (
            <Alert
              tone="warning"
              announce="alert"
              title={t('install.stuck.title')}
              actions={
                <Button variant="primary" onPress={() => portal.reloadPage()}>
                  {t('action.reloadPage')}
                </Button>
              }
            >
              {t('install.stuck.text')}
            </Alert>
          )}
          {phase !== 'stuck' && <ButtonRow>{buttons()}</ButtonRow>}
        </div>
      </Card>
      <Card>
        <Disclosure title={t('check.title')}>
          <LazyCheck overview={overview} />
        </Disclosure>
      </Card>
    </div>
  )

  function where() {
    if (places.error !== null) {
      return (
        <ErrorNotice
          error={places.error}
          actions={
            <Button isPending={places.isAsking} onPress={places.askAgain}>
              {t('action.tryAgain')}
            </Button>
          }
        />
      )
    }
    if (!places.isKnown) {
      return <Skeleton shapes={['row', 'row', 'row', 'row']} label={t('install.where.reading')} />
    }
    return (
      <div className={styles['where']}>
        <p className={styles['lead']}>
          {installation.isShownAlready && phase === 'choosing'
            ? t('install.where.again')
            : t('install.where.text')}
        </p>
        {places.leftoverFailures.length > 0 && (
          <LeftoversAlert places={places} onRemove={() => void places.change([], true)} />
        )}
        <PlaceTable
          types={overview.types}
          places={places}
          chosen={installation.chosen}
          onChoose={installation.choose}
          onRetry={installation.retry}
          disabledReason={busyReason()}
        />
        <p className={styles['lead']}>{t('places.note.designer')}</p>
      </div>
    )
  }

  function buttons() {
    const isUnreadable = places.error !== null && mayBePlaced
    return (
      <>
        {isUnreadable ? (
          <Button variant="primary" size="cta" isPending={isBusy} onPress={installation.finish}>
            {t('install.finish.without')}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="cta"
            isWideOnPhone
            isPending={isBusy}
            disabledReason={isBlind ? t('install.where.reading') : undefined}
            reasonPlacement="hidden"
            onPress={() => void installation.install()}
          >
            {hasFailed ? t('install.retryFailed') : t('install.finish')}
          </Button>
        )}
        {hasFailed && (
          <Button
            size="cta"
            isWideOnPhone
            disabledReason={busyReason()}
            reasonPlacement="hidden"
            onPress={installation.finish}
          >
            {t('install.finish.without')}
          </Button>
        )}
        <StatusLine isBusy={isBusy}>{progressText()}</StatusLine>
      </>
    )
  }

  function busyReason(): string | undefined {
    if (isEnding) return t('install.finishing')
    return isBusy ? t('places.changing') : undefined
  }

  function progressText(): string {
    if (isEnding) return t('install.finishing')
    if (!places.isChanging) return ''
    const steps = [...places.progress.values()]
    const done = steps.filter(({ kind }) => kind === 'done' || kind === 'failed').length
    return `${t('install.working')} ${t('places.progress', { done, count: steps.length })}`
  }
}

/** Granted rights: the trigger list was readable, so the person is an administrator. */
export function permissionChecks(
  { mayBePlaced }: Pick<Overview, 'mayBePlaced'>,
  t: Words['t'],
): Check[] {
  return [
    {
      id: 'admin',
      tone: 'success',
      title: t('install.check.admin'),
      text: t('install.check.admin.ok'),
    },
    { id: 'crm', tone: 'success', title: t('install.check.crm'), text: t('install.check.crm.ok') },
    { id: 'placement', title: t('install.check.placement'), ...placement() },
  ]

  function placement(): Pick<Check, 'tone' | 'text'> {
    if (mayBePlaced === null) {
      return { tone: 'neutral', text: t('install.check.placement.unknown') }
    }
    return mayBePlaced
      ? { tone: 'success', text: t('install.check.placement.ok') }
      : { tone: 'warning', text: t('install.check.placement.missing') }
  }
}
