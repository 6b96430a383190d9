import type { RunMarker } from '#crm/colleague.ts'
import { typeName } from '#crm/object-types.ts'
import type { Check } from '#crm/places/check-list.tsx'
import type { Words } from '#i18n/words.ts'
import type { MethodUsage } from '#portal/channels/operating-usage.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { PortalLimits } from '#portal/model/settings.ts'

/** All data the page is based on. */
export interface HealthFacts {
  overview: Pick<Overview, 'types' | 'mayBePlaced'>
  limits: PortalLimits
  operating: readonly MethodUsage[]
  /** Null: they could not be read, or are being read. */
  places: { bound: number; outdated: number } | null
  /** The bulk run of another administrator, if any. Null: not read. */
  colleague: { run: RunMarker | null } | null
}

/** Share of the time budget from which the page warns. */
const tightShare = 0.8
const methodsShown = 3

/** Each line reports a status, what it means for firing, and how to fix it. */
export function healthChecks(facts: HealthFacts, words: Words): Check[] {
  return [
    ...rights(facts.overview.mayBePlaced, words),
    ...types(facts.overview.types, words),
    placesCheck(facts.places, words),
    colleagueCheck(facts.colleague, words),
    ...limits(facts, words),
  ]
}

/** The trigger list was readable, which proves the first two checks. */
function rights(mayBePlaced: Overview['mayBePlaced'], { t }: Words): Check[] {
  const given = mayBePlaced === null ? 'unknown' : mayBePlaced ? 'ok' : 'missing'
  return [
    {
      id: 'admin',
      tone: 'success',
      title: t('health.admin.title'),
      text: t('health.admin.text'),
    },
    { id: 'crm', tone: 'success', title: t('health.crm.title'), text: t('health.crm.text') },
    {
      id: 'placement',
      tone: ({ ok: 'success', missing: 'warning', unknown: 'neutral' } as const)[given],
      title: t(`health.placement.${given}.title`),
      text: t(`health.placement.${given}.text`),
    },
  ]
}

/** Unknown is neither good nor bad. */
function types(all: Overview['types'], words: Words): Check[] {
  const { t } = words
  const processes = all.filter(({ kind }) => kind === 'smart-process')
  const faulty = processes.flatMap((type): Check[] => {
    const { obstacle } = type
    if (obstacle === null || obstacle === 'leads-off') return []
    return [
      {
        id: `type-${type.id}`,
        tone: 'warning',
        title: t(`health.type.${obstacle}.title`, { type: typeName(type, words) }),
        text: t(`health.type.${obstacle}.text`),
      },
    ]
  })
  const rest = processes.filter(({ obstacle }) => obstacle === null)
  const counted = (id: string, tone: Check['tone'], key: 'ok' | 'unknown', count: number) =>
    count === 0
      ? []
      : [
          {
            id,
            tone,
            title: t(`health.types.${key}.title`, { count }),
            text: t(`health.types.${key}.text`),
          },
        ]
  const known = rest.filter(({ isObstacleKnown }) => isObstacleKnown).length
  return [
    ...all.filter(({ kind }) => kind === 'lead').map((type) => leads(type, words)),
    ...counted('types', 'success', 'ok', known),
    ...counted('types-unknown', 'neutral', 'unknown', rest.length - known),
    ...faulty,
  ]
}

function leads({ obstacle, isObstacleKnown }: ObjectType, { t }: Words): Check {
  const key = obstacle !== null ? 'off' : isObstacleKnown ? 'on' : 'unknown'
  return {
    id: 'leads',
    tone: ({ on: 'success', off: 'warning', unknown: 'neutral' } as const)[key],
    title: t(`health.leads.${key}.title`),
    text: t(`health.leads.${key}.text`),
  }
}

function placesCheck(places: HealthFacts['places'], { t }: Words): Check {
  const check = (
    tone: Check['tone'],
    key: 'ok' | 'none' | 'outdated' | 'unknown',
    count: number,
  ): Check => ({
    id: 'places',
    tone,
    title:
      key === 'ok' || key === 'outdated'
        ? t(`health.places.${key}.title`, { count })
        : t(`health.places.${key}.title`),
    text: key === 'unknown' ? '' : t(`health.places.${key}.text`),
  })
  if (places === null) return check('neutral', 'unknown', 0)
  if (places.outdated > 0) return check('warning', 'outdated', places.outdated)
  return places.bound > 0 ? check('success', 'ok', places.bound) : check('info', 'none', 0)
}

function colleagueCheck(colleague: HealthFacts['colleague'], { t, number, time }: Words): Check {
  const id = 'colleague'
  if (colleague === null || colleague.run === null) {
    const key = colleague === null ? 'unknown' : 'none'
    return {
      id,
      tone: key === 'none' ? 'success' : 'neutral',
      title: t(`health.colleague.${key}.title`),
      text: t(`health.colleague.${key}.text`),
    }
  }
  const { userName, trigger, done, total, at } = colleague.run
  const progress = { trigger, done: number(done), total: number(total), time: time(at) }
  return {
    id,
    tone: 'warning',
    title: t('bulk.colleague.title', { name: userName }),
    text: `${t('bulk.colleague.text', progress)} ${t('health.colleague.text')}`,
  }
}

function limits(
  { limits: { burst, perSecond, operatingSeconds }, operating }: HealthFacts,
  words: Words,
): Check[] {
  const { t, number, time } = words
  const rate: Check = {
    id: 'rate',
    tone: 'info',
    title: t('health.rate.title', { burst: number(burst), rate: number(perSecond) }),
    text: t('health.rate.text'),
  }
  if (operating.length === 0) {
    const none: Check = {
      id: 'operating',
      tone: 'success',
      title: t('health.limits.none.title'),
      text: t('health.limits.none.text'),
    }
    return [rate, none]
  }
  const used = operating.slice(0, methodsShown).map(({ method, usedSeconds, resetAt }): Check => {
    const name = method ?? t('health.limits.firing')
    const seconds = number(Math.round(usedSeconds * 10) / 10)
    const share = operatingSeconds === null ? 0 : usedSeconds / operatingSeconds
    return {
      id: `operating-${name}`,
      tone: share >= 1 ? 'danger' : share >= tightShare ? 'warning' : 'success',
      title: t('health.limits.title', { method: name, used: seconds }),
      text:
        operatingSeconds === null
          ? t('health.limits.unlimited')
          : t('health.limits.text', {
              percent: number(Math.round(share * 100)),
              budget: number(operatingSeconds),
              time: time(resetAt),
            }),
    }
  })
  return [rate, ...used]
}
