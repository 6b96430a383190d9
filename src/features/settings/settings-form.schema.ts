import * as z from 'zod/mini'

import type { Words } from '#i18n/words.ts'
import { portalPlans, type SharedSettings, settingsBounds } from '#portal/model/settings.ts'

/** Form values as typed, numbers included. */
export interface SettingsFormValues {
  checkAfter: string
  keepDays: string
  plan: SharedSettings['plan']
  burst: string
  perSecond: string
  operatingSeconds: string
}

const settingsFormShape = z.object({
  checkAfter: z.string(),
  keepDays: z.string(),
  plan: z.enum(portalPlans),
  burst: z.string(),
  perSecond: z.string(),
  operatingSeconds: z.string(),
})

export function formOfSettings(settings: SharedSettings): SettingsFormValues {
  const { burst, perSecond, operatingSeconds } = settings.ownLimits
  return {
    checkAfter: settings.checkAfter.join(', '),
    keepDays: String(settings.keepDays),
    plan: settings.plan,
    burst: String(burst),
    perSecond: String(perSecond),
    operatingSeconds: operatingSeconds === null ? '' : String(operatingSeconds),
  }
}

type Bounds = { readonly min: number; readonly max: number }

/** Every error belongs to a field; the server limits are validated only where they apply. */
export function settingsFormSchema({ t }: Pick<Words, 't'>) {
  return settingsFormShape.check((form) => {
    const values = form.value
    const complain = (field: keyof SettingsFormValues, message: string) =>
      form.issues.push({ code: 'custom', path: [field], message, input: values })
    const whole = (field: 'keepDays' | 'burst', bounds: Bounds) => {
      const value = numberOf(values[field], bounds)
      if (value === null || !Number.isInteger(value)) {
        complain(field, t('settings.error.whole', bounds))
      }
    }
    if (checksOf(values.checkAfter) === null) complain('checkAfter', t('settings.error.checks'))
    whole('keepDays', settingsBounds.keepDays)
    if (values.plan !== 'own') return
    whole('burst', settingsBounds.burst)
    if (numberOf(values.perSecond, settingsBounds.perSecond) === null) {
      complain('perSecond', t('settings.error.number', settingsBounds.perSecond))
    }
    const { operatingSeconds } = settingsBounds
    const isGiven = values.operatingSeconds.trim() !== ''
    if (isGiven && numberOf(values.operatingSeconds, operatingSeconds) === null) {
      complain('operatingSeconds', t('settings.error.number', operatingSeconds))
    }
  })
}

/** Converts the validated form to settings; server limits that neither apply nor make sense stay unchanged. */
export function settingsOfForm(
  values: SettingsFormValues,
  before: SharedSettings,
  saved: NonNullable<SharedSettings['saved']>,
): SharedSettings {
  const own = before.ownLimits
  const operating = values.operatingSeconds.trim()
  return {
    plan: values.plan,
    ownLimits: {
      burst: numberOf(values.burst, settingsBounds.burst) ?? own.burst,
      perSecond: numberOf(values.perSecond, settingsBounds.perSecond) ?? own.perSecond,
      operatingSeconds:
        operating === '' ? null : numberOf(operating, settingsBounds.operatingSeconds),
    },
    checkAfter: checksOf(values.checkAfter) ?? before.checkAfter,
    keepDays: numberOf(values.keepDays, settingsBounds.keepDays) ?? before.keepDays,
    saved,
  }
}

/** Parses `2, 5, 15` or `2 5 15`; null unless they are increasing whole seconds. */
export function checksOf(text: string): number[] | null {
  const { max, seconds } = settingsBounds.checks
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  if (parts.length === 0 || parts.length > max) return null
  const checks = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0))
  const isGrowing = checks.every((check, at) => check > (checks[at - 1] ?? 0) && check <= seconds)
  return isGrowing ? checks : null
}

/** Accepts the decimal comma of many languages; null when it is not a number or out of bounds. */
function numberOf(text: string, { min, max }: Bounds): number | null {
  const plain = text.trim().replace(',', '.')
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(plain)) return null
  const value = Number(plain)
  return value >= min && value <= max ? value : null
}
