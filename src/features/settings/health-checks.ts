import type { Check } from '#crm/check-list.tsx'
import { typeName } from '#crm/type-name.ts'
import type { Words } from '#i18n/words.ts'
import type { OperatingNote } from '#portal/operating-notes.ts'
import type { Overview } from '#portal/portal.ts'
import type { PortalLimits } from '#portal/settings.ts'

/** All that the page tells from. */
export interface HealthFacts {
  overview: Pick<Overview, 'types' | 'scopes'>
  limits: PortalLimits
  operating: readonly OperatingNote[]
  /** Null: they could not be read, or are being read. */
  places: { bound: number; outdated: number } | null
}

/** From this share of a time budget on it is worth a warning. */
const tightShare = 0.8
const methodsShown = 3

/** Each line says how something stands, what that means for firing, and the way out. */
export function healthChecks(facts: HealthFacts, words: Words): Check[] {
  return [
    ...rights(facts.overview.scopes, words),
    ...types(facts.overview.types, words),
    placesCheck(facts.places, words),
    ...limits(facts, words),
  ]
}

function rights(scopes: readonly string[], { t }: Words): Check[] {
  const scope = (name: 'crm' | 'placement'): Check =>
    scopes.includes(name)
      ? {
          id: name,
          tone: 'success',
          title: t(`health.${name}.ok.title`),
          text: t(`health.${name}.ok.text`),
        }
      : {
          id: name,
          tone: name === 'crm' ? 'danger' : 'warning',
          title: t(`health.${name}.missing.title`),
          text: t(`health.${name}.missing.text`),
        }
  const admin: Check = {
    id: 'admin',
    tone: 'success',
    title: t('health.admin.title'),
    text: t('health.admin.text'),
  }
  return [admin, scope('crm'), scope('placement')]
}

function types(all: Overview['types'], words: Words): Check[] {
  const { t } = words
  const areLeadsOff = all.some(({ obstacle }) => obstacle === 'leads-off')
  const leads: Check = {
    id: 'leads',
    tone: areLeadsOff ? 'warning' : 'success',
    title: t(`health.leads.${areLeadsOff ? 'off' : 'on'}.title`),
    text: t(`health.leads.${areLeadsOff ? 'off' : 'on'}.text`),
  }
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
  const fine = processes.length - faulty.length
  const good: Check = {
    id: 'types',
    tone: 'success',
    title: t('health.types.ok.title', { count: fine }),
    text: t('health.types.ok.text'),
  }
  return [leads, ...(fine > 0 ? [good] : []), ...faulty]
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
