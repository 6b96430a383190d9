import type { Check } from '#crm/check-list.tsx'
import type { Words } from '#i18n/words.ts'
import type { Overview } from '#portal/portal.ts'

/** What the portal has given: the list of triggers was read, so the person is an administrator. */
export function permissionChecks({ scopes }: Pick<Overview, 'scopes'>, t: Words['t']): Check[] {
  const mayBePlaced = scopes.includes('placement')
  return [
    {
      id: 'admin',
      tone: 'success',
      title: t('install.check.admin'),
      text: t('install.check.admin.ok'),
    },
    { id: 'crm', tone: 'success', title: t('install.check.crm'), text: t('install.check.crm.ok') },
    {
      id: 'placement',
      tone: mayBePlaced ? 'success' : 'warning',
      title: t('install.check.placement'),
      text: mayBePlaced ? t('install.check.placement.ok') : t('install.check.placement.missing'),
    },
  ]
}
