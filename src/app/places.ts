import type { Place } from '#portal/place.ts'

/** What is shown in a place of the portal. */
export type PlaceView = 'console' | 'record-tab' | 'quick-fire' | 'designer'

/** A place the app knows nothing of opens the whole console, never a blank page. */
const views: Record<Place['kind'], PlaceView> = {
  page: 'console',
  'record-tab': 'record-tab',
  'record-menu': 'quick-fire',
  'list-menu': 'quick-fire',
  'list-toolbar': 'console',
  'automation-designer': 'designer',
  unknown: 'console',
}

export function viewOf(place: Place): PlaceView {
  return views[place.kind]
}
