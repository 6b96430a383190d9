import { useState } from 'react'

import { LazyCheck } from '#crm/check/lazy-check.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { LinkButton } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Card } from '#ui/layout/card.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import { HealthCard } from './health-card.tsx'
import { KeyboardCard, AppearanceCard } from './own-choices.tsx'
import { PlacesCard, type PlaceWishes } from './places-card.tsx'
import { SharedSettingsCard } from './settings-form.tsx'

import styles from './settings.module.css'

const sections = ['general', 'places', 'health'] as const

type Section = (typeof sections)[number]

/** How the app looks and works, where it appears, and the health of the portal. */
export function SettingsScreen({ overview }: { readonly overview: Overview }) {
  const { t } = useWords()
  const [section, setSection] = useState<Section>('general')
  const [wishes, setWishes] = useState<PlaceWishes>(new Map())
  return (
    <div className="tc-stack">
      <RadioGroup
        label={t('settings.sections')}
        isLabelHidden
        look="segments"
        value={section}
        onChange={setSection}
        items={sections.map((id) => ({ id, title: t(`settings.section.${id}`) }))}
      />
      {/* Stays mounted while another section is open, so that typed text survives. */}
      <div hidden={section !== 'general'}>
        <div className="tc-stack">
          <AppearanceCard />
          <KeyboardCard />
          <SharedSettingsCard by={overview.user} />
          <AboutCard />
        </div>
      </div>
      {section === 'places' && (
        <PlacesCard overview={overview} wishes={wishes} onWishes={setWishes} />
      )}
      {section === 'health' && (
        <>
          <HealthCard overview={overview} onOpenPlaces={() => setSection('places')} />
          <Card title={t('check.title')}>
            <LazyCheck overview={overview} />
          </Card>
        </>
      )}
    </div>
  )
}

/** Injected from package.json at build time. */
declare const APP_VERSION: string

/** Additional static pages; the list of third-party licences exists only in a build. */
const pages = [
  { id: 'licence', href: './licence.html' },
  ...(import.meta.env.PROD ? ([{ id: 'parts', href: './third-party.txt' }] as const) : []),
  { id: 'privacy', href: './privacy.html' },
] as const

/** Version, licences and support. */
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
