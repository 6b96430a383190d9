import { animateChanges, placesOfCards } from './card-motion.js'

const MIN_INTERVAL_MS = 300

/** What the server last sent for each live region; the page itself changes while cards move. */
const drawn = new Map()

/** How often an app asked this page to read its data again. */
let reloads = 0

/** @type {Promise<void> | undefined} */
let running
let isStale = false

/**
 * Keeps the page's live regions current: the portal tells that something has changed, the page
 * fetches itself and puts in the regions that differ. A hidden page lets its connection go, since
 * a browser has six of them per host and the app needs some; it catches up when it is seen again.
 */
export function keepLive() {
  for (const region of regions()) drawn.set(region.id, region.innerHTML)
  /** @type {EventSource | undefined} */
  let events
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      events?.close()
      events = undefined
    } else if (events === undefined) {
      events = new EventSource('/__portal/events')
      events.addEventListener('message', refresh)
      // After a lost connection, and after the page was hidden, changes may have been missed.
      events.addEventListener('open', refresh)
    }
  }
  document.addEventListener('visibilitychange', follow)
  follow()
}

/** Reads the page's data again because an app asked for it, and counts how often that happened. */
export async function reloadPageData() {
  await refreshOnce()
  reloads += 1
  const counter = document.querySelector('#reload-count')
  if (!(counter instanceof HTMLElement)) return
  counter.dataset['reloadCount'] = String(reloads)
  counter.textContent = reloads === 1 ? 'Refreshed by the app' : `Refreshed by the app ${reloads}×`
  counter.hidden = false
}

function refresh() {
  isStale = true
  running ??= refreshWhileStale()
}

async function refreshWhileStale() {
  while (isStale) {
    isStale = false
    try {
      await refreshOnce()
    } catch (error) {
      // The portal is gone for now; when its events come back, the page is read again.
      console.info('The page could not be refreshed', error)
    }
    await new Promise((resolve) => {
      setTimeout(resolve, MIN_INTERVAL_MS)
    })
  }
  running = undefined
}

async function refreshOnce() {
  const response = await fetch(location.href)
  // A record that was deleted or a portal that was reset: the page as it is now says so.
  if (!response.ok) return location.reload()
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const before = placesOfCards()
  for (const region of regions()) {
    const replacement = fresh.getElementById(region.id)?.innerHTML
    if (replacement === undefined) return location.reload()
    if (drawn.get(region.id) === replacement) continue
    region.innerHTML = replacement
    drawn.set(region.id, replacement)
  }
  animateChanges(before)
}

function regions() {
  return document.querySelectorAll('[data-live]')
}
