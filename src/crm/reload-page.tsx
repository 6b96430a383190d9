import { useWords } from '#i18n/use-words.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'

/** The way out of a session that has ended: the portal's page is loaded anew, which asks to sign in. */
export function ReloadPage() {
  const portal = usePortal()
  const { t } = useWords()
  return <Button onPress={() => portal.reloadPage()}>{t('action.reloadPage')}</Button>
}
