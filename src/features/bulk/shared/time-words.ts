import type { Words } from '#i18n/words.ts'

/** `50 s`, `4 min`, `8 h 10 min`: rounded up, since a promise should be kept. */
export function timeWords(seconds: number, { t }: Pick<Words, 't'>): string {
  const whole = Math.max(0, Math.ceil(seconds))
  if (whole < 90) return t('bulk.time.seconds', { count: whole })
  const minutes = Math.ceil(whole / 60)
  if (minutes < 90) return t('bulk.time.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0
    ? t('bulk.time.hours', { count: hours })
    : t('bulk.time.hoursMinutes', { hours, minutes: rest })
}
