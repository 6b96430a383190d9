import { useWords } from '#i18n/use-words.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/layout/card.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import styles from './settings.module.css'

/** Put in from package.json when the app is built. */
declare const APP_VERSION: string

/** Pages beside the app's own; only a build lists what others wrote. */
const pages = [
  { id: 'licence', href: './licence.html' },
  ...(import.meta.env.PROD ? ([{ id: 'parts', href: './third-party.txt' }] as const) : []),
  { id: 'privacy', href: './privacy.html' },
] as const

/** Which version this is, under which terms, and who helps. */
export function AboutCard() {
  const { t } = useWords()
  return (
    <Card title={t('settings.about.title')}>
      <div className={styles['stack']}>
        <p>{t('settings.about.version', { version: APP_VERSION })}</p>
        <ButtonRow>
          {pages.map(({ id, href }) => (
            <LinkButton key={id} size="sm" href={href} isNewTab>
              {t(`settings.about.${id}`)}
            </LinkButton>
          ))}
        </ButtonRow>
        <p className={styles['note']}>{t('settings.about.support')}</p>
      </div>
    </Card>
  )
}
