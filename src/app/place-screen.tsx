import { lazy, Suspense, type ReactNode } from 'react'

import { NoTriggersHere } from '#features/fire/compact/compact-gate.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Place } from '#portal/model/place.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { SingleKeys } from './key-listener.tsx'
import { RunsProvider } from './runs-provider.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { Shell } from './shell.tsx'

const RecordTabScreen = lazy(async () => ({
  default: (await import('#features/fire/compact/record-tab-screen.tsx')).RecordTabScreen,
}))
const QuickFireScreen = lazy(async () => ({
  default: (await import('#features/fire/compact/quick-fire-screen.tsx')).QuickFireScreen,
}))
const DesignerScreen = lazy(async () => ({
  default: (await import('#features/fire/compact/designer-screen.tsx')).DesignerScreen,
}))

interface PlaceScreenProps {
  readonly place: Place
  /** Null while the portal's answer is pending. */
  readonly overview: Overview | null
}

/** The screen of a place, with its keys. */
export function PlaceScreen(props: PlaceScreenProps) {
  return (
    <SingleKeys>
      <ScreenOfPlace {...props} />
    </SingleKeys>
  )
}

/** The screen for each place in the portal; an unknown place gets the whole console. */
function ScreenOfPlace({ place, overview }: PlaceScreenProps) {
  switch (place.kind) {
    case 'page':
    case 'list-toolbar':
    case 'unknown':
      return <Shell overview={overview} />
    case 'record-tab':
      return (
        <CompactFrame overview={overview}>
          {(known) => <RecordTabScreen overview={known} record={place.record} />}
        </CompactFrame>
      )
    case 'record-menu':
    case 'list-menu':
      return (
        <CompactFrame overview={overview}>
          {(known) => (
            <QuickFireScreen
              overview={known}
              record={place.record}
              isOverList={place.kind === 'list-menu'}
            />
          )}
        </CompactFrame>
      )
    case 'automation-designer':
      return <DesignerPlace place={place} overview={overview} />
  }
}

interface DesignerPlaceProps {
  readonly place: Extract<Place, { kind: 'automation-designer' }>
  readonly overview: Overview | null
}

function DesignerPlace({ place, overview }: DesignerPlaceProps) {
  const type = overview?.types.find(({ id }) => id === place.typeId)
  // The portal no longer lists this type, but the console still works.
  if (overview !== null && type === undefined) return <Shell overview={overview} />
  return (
    <CompactFrame overview={overview}>
      {(known) =>
        type !== undefined && known.triggers.length > 0 ? (
          <DesignerScreen overview={known} type={type} pipelineId={place.pipelineId} />
        ) : (
          <NoTriggersHere />
        )
      }
    </CompactFrame>
  )
}

interface CompactFrameProps {
  readonly overview: Overview | null
  readonly children: (overview: Overview) => ReactNode
}

/** No title and no tabs: the surrounding card or slider has its own. */
function CompactFrame({ overview, children }: CompactFrameProps) {
  const { t } = useWords()
  const waiting = (
    <div className="tc-card">
      <Skeleton shapes={['title', 'field', 'button']} label={t('state.loading')} />
    </div>
  )
  return (
    <div className="tc-app tc-compact">
      <main>
        <h1>
          <VisuallyHidden>{t('app.name')}</VisuallyHidden>
        </h1>
        {overview === null ? (
          waiting
        ) : (
          <RunsProvider overview={overview} fallback={waiting}>
            <ScreenBoundary>
              <Suspense fallback={waiting}>{children(overview)}</Suspense>
            </ScreenBoundary>
          </RunsProvider>
        )}
      </main>
    </div>
  )
}
