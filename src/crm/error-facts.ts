import type { Words } from '#i18n/words.ts'
import type { PortalErrorDetails } from '#portal/model/portal-error.ts'

import type { Fact } from './technical-details.tsx'

/** What the portal said of a failed call, line by line; only what there is to say. */
export function errorFacts(details: PortalErrorDetails, { t, dateTime }: Words): Fact[] {
  const facts: [string, string | undefined][] = [
    [t('details.method'), details.method],
    [t('details.http'), details.http === undefined ? undefined : String(details.http)],
    [t('details.code'), details.code],
    [t('details.text'), details.text],
    [t('details.requestId'), details.requestId],
    [t('details.until'), details.until && dateTime(details.until)],
  ]
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}
