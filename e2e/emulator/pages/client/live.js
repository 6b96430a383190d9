import { animateChanges, placesOfCards } from './card-motion.js'

const MIN_INTERVAL_MS = 300

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
  running ??= (async () => {
    while (isStale) {
      isStale = false
      await refreshOnce()
      await new Promise((resolve) => {
        setTimeout(resolve, MIN_INTERVAL_MS)
      })
    }
    running = undefined
  })()
}

async function refreshOnce() {
  const response = await fetch(location.href)
  // A record that was deleted or a portal that was reset: the page as it is now says so.
  if (!response.ok) return location.reload()
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const before = placesOfCards()
  for (const region of document.querySelectorAll('[data-live]')) {
    const replacement = fresh.getElementById(region.id)
    if (replacement === null) return location.reload()
    if (region.innerHTML !== replacement.innerHTML) region.innerHTML = replacement.innerHTML
  }
  animateChanges(before)
}
