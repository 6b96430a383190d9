import type { Words } from '#i18n/words.ts'
import { NotConfirmed } from '#portal/change-places.ts'
import { isPortalError } from '#portal/model/portal-error.ts'

/** Why a place could not be set up, in a sentence; codes as documented on placement.bind. */
export function placeErrorText(error: unknown, t: Words['t']): string {
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
      const said = error.details.text ?? ''
      const title = t(`error.${error.kind}.title`)
      return said === '' ? `${title}.` : `${title}: ${said}`
    }
  }
}
