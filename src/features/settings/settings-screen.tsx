import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import { RadioGroup } from '#ui/fields/radio-group.tsx'

import { AboutCard } from './about-card.tsx'
import { HealthCard } from './health-card.tsx'
import { KeyboardCard } from './keyboard-card.tsx'
import { AppearanceCard } from './own-choices.tsx'
import { PlacesCard, type PlaceWishes } from './places-card.tsx'
import { SharedSettingsCard } from './shared-settings-card.tsx'

const sections = ['general', 'places', 'health'] as const

type Section = (typeof sections)[number]

/** How the app looks and works, where it appears, and how the portal stands. */
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
      {/* Kept while another section is looked at: what was typed stays. */}
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
        <HealthCard overview={overview} onOpenPlaces={() => setSection('places')} />
      )}
    </div>
  )
}
