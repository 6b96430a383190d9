import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'

import { FireScreen } from '#features/fire/fire-screen.tsx'
import type { MessageKey } from '#i18n/catalogs/message.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { TabList, TabPanels, Tabs } from '#ui/layout/tabs.tsx'

import { prefillFromPlace, prefillOf, type Prefill } from './prefill.ts'
import { RunsProvider } from './runs-provider.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

/** Only the first screen is in the initial bundle; the others load when opened. */
const TriggersScreen = lazy(async () => ({
  default: (await import('#features/triggers/triggers-screen.tsx')).TriggersScreen,
}))
const BulkReminder = lazy(async () => ({
  default: (await import('#features/bulk/bulk-reminder.tsx')).BulkReminder,
}))
const BulkScreen = lazy(async () => ({
  default: (await import('#features/bulk/bulk-screen.tsx')).BulkScreen,
}))
const HistoryScreen = lazy(async () => ({
  default: (await import('#features/history/history-screen.tsx')).HistoryScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('#features/settings/settings-screen.tsx')).SettingsScreen,
}))
const ShortcutList = lazy(async () => ({
  default: (await import('./shortcut-list.tsx')).ShortcutList,
}))

interface ShellProps {
  /** Null while the portal's answer is pending; the header and the tabs are shown already. */
  readonly overview: Overview | null
}

/** Header, tabs, and the screen of the chosen tab. */
export function Shell({ overview }: ShellProps) {
  const { t } = useWords()
  const portal = usePortal()
  const [screen, setScreen] = useState<ScreenName>('fire')
  const [prefill, setPrefill] = useState(() => prefillFromPlace(portal.place))
  const header = useRef<HTMLElement>(null)
  const [jumps, setJumps] = useState(0)
  const [isListingKeys, setIsListingKeys] = useState(false)
  const listKey = useSingleKey('?')
  const items = useMemo(() => screens.map((id) => ({ id, title: t(screenTitles[id]) })), [t])

  // The control that led here disappeared with its screen, so focus moves to the new screen's tab.
  useEffect(() => {
    if (jumps === 0) return
    header.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }, [jumps])

  return (
    <Tabs className="tc-app" current={screen} onChange={setScreen} items={items}>
      <header ref={header}>
        <div className="tc-header">
          <h1 className="tc-title">{t('app.name')}</h1>
          <div className="tc-header-actions">
            <IconButton
              icon={Keyboard}
              aria-label={t('shortcuts.title')}
              aria-expanded={isListingKeys}
              aria-keyshortcuts={listKey}
              onPress={() => setIsListingKeys(!isListingKeys)}
            />
          </div>
        </div>
        {isListingKeys && (
          <ScreenBoundary>
            <Suspense fallback={null}>
              <ShortcutList onClose={() => setIsListingKeys(false)} />
            </Suspense>
          </ScreenBoundary>
        )}
        <TabList label={t('app.sections')} items={items} />
      </header>
      <main>
        {overview === null ? (
          <div className="tc-split">
            <div className="tc-card">
              <Skeleton
                shapes={['title', 'field', 'field', 'field', 'button']}
                label={t('state.loading')}
              />
            </div>
            <div className="tc-card">
              <Skeleton shapes={['title', 'row', 'row']} label={t('state.loading')} />
            </div>
          </div>
        ) : (
          <RunsProvider overview={overview} fallback={<LoadingCard />}>
            {screen !== 'bulk' && (
              <ScreenBoundary fallback={null}>
                <Suspense fallback={null}>
                  <BulkReminder overview={overview} onOpen={() => jumpTo('bulk')} />
                </Suspense>
              </ScreenBoundary>
            )}
            <TabPanels current={screen} items={items} kept={['fire', 'bulk', 'settings']}>
              {(id) => (
                <ScreenBoundary key={id}>
                  <Suspense fallback={<LoadingCard />}>{content(id, overview)}</Suspense>
                </ScreenBoundary>
              )}
            </TabPanels>
          </RunsProvider>
        )}
      </main>
    </Tabs>
  )

  function openFire(values: Prefill) {
    setPrefill(values)
    jumpTo('fire')
  }

  function jumpTo(name: ScreenName) {
    setScreen(name)
    setJumps((count) => count + 1)
  }

  function content(id: ScreenName, known: Overview) {
    switch (id) {
      case 'fire':
        return (
          <FireScreen overview={known} prefill={prefill} onOpenHistory={() => jumpTo('history')} />
        )
      case 'triggers':
        return <TriggersScreen onFire={(code) => openFire({ code })} />
      case 'bulk':
        return <BulkScreen overview={known} />
      case 'history':
        return (
          <HistoryScreen overview={known} onFireAgain={(firing) => openFire(prefillOf(firing))} />
        )
      case 'settings':
        return <SettingsScreen overview={known} />
    }
  }
}

function LoadingCard() {
  const { t } = useWords()
  return (
    <div className="tc-card">
      <Skeleton shapes={['title', 'row', 'row', 'row']} label={t('state.loading')} />
    </div>
  )
}

/** The sections of the app, in the order of their tabs. */
export const screens = ['fire', 'triggers', 'bulk', 'history', 'settings'] as const

export type ScreenName = (typeof screens)[number]

const screenTitles = {
  fire: 'tab.fire',
  triggers: 'tab.triggers',
  bulk: 'tab.bulk',
  history: 'tab.history',
  settings: 'tab.settings',
} as const satisfies Record<ScreenName, MessageKey>
