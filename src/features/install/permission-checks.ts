import type { Check } from '#crm/places/check-list.tsx'
import type { Words } from '#i18n/words.ts'
import type { Overview } from '#portal/portal.ts'

/** What the portal has given: the list of triggers was read, so the person is an administrator. */
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
