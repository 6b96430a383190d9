const MIN_INTERVAL_MS = 300

/** What the server last sent for each live region; the page itself changes while cards move. */
const drawn = new Map()

/** How often an app asked this page to read its data again. */
let reloads = 0

/** @type {Promise<void> | undefined} */
let running
let isStale = false

/**
 * Keeps the page's live regions up to date: when the portal announces a change, the page fetches
 * itself and replaces the regions that differ. A hidden page closes its connection, since a browser
 * has six per host and the app needs some; it catches up when it is shown again.
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
      // Changes may have been missed while the connection was lost or the page hidden.
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
      // The portal is unreachable; when its events come back, the page is read again.
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
  // The record was deleted or the portal reset: the reloaded page says so.
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

/**
 * @typedef {object} CardPlace
 * @property {DOMRect} rect
 * @property {string} stage
 */

const FLIGHT_MS = 700
const GLOW_MS = 2600
const NEWS_MS = 6000

/** Keys of the cards that have just moved; they keep glowing through further changes. */
const glowing = new Set()

/** @type {ReturnType<typeof setTimeout> | undefined} */
let newsTimer

/**
 * Where each card of the board is now, before the board is redrawn.
 * @returns {Map<string, CardPlace>} by the card's key
 */
export function placesOfCards() {
  const places = new Map()
  for (const card of cards()) {
    places.set(keyOf(card), {
      rect: card.getBoundingClientRect(),
      stage: card.dataset['stage'] ?? '',
    })
  }
  return places
}

/**
 * Animates cards from their old to their new position; a card that changed its stage glows for a
 * moment and is announced. With reduced motion it only glows.
 * @param {Map<string, CardPlace>} before
 */
export function animateChanges(before) {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  for (const card of cards()) {
    const old = before.get(keyOf(card))
    const hasMoved = old?.stage !== card.dataset['stage']
    if (hasMoved) glow(keyOf(card))
    if (old && hasMoved) announce(card)
    card.classList.toggle('has-moved', glowing.has(keyOf(card)))
    if (!isCalm) fly(card, old, hasMoved)
  }
}

function cards() {
  return [...document.querySelectorAll('[data-card]')].filter((card) => card instanceof HTMLElement)
}

/** @param {HTMLElement} card */
function keyOf(card) {
  return card.dataset['card'] ?? ''
}

/**
 * @param {HTMLElement} card
 * @param {CardPlace | undefined} old
 * @param {boolean} hasMoved
 */
function fly(card, old, hasMoved) {
  if (old === undefined) {
    card.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 300, easing: 'ease-out' })
    return
  }
  // On a board that was not redrawn, animations in progress continue.
  if (!hasMoved && card.getAnimations().length > 0) return
  const now = card.getBoundingClientRect()
  const x = old.rect.left - now.left
  const y = old.rect.top - now.top
  if (x === 0 && y === 0) return
  const lift = hasMoved ? ' rotate(-1.5deg) scale(1.03)' : ''
  if (hasMoved || glowing.has(keyOf(card))) card.classList.add('is-flying')
  const flight = card.animate(
    [
      { transform: `translate(${x}px, ${y}px)` },
      { transform: `translate(${x * 0.12}px, ${y * 0.12}px)${lift}`, offset: 0.7 },
      { transform: 'none' },
    ],
    { duration: hasMoved ? FLIGHT_MS : 320, easing: 'cubic-bezier(.3, .1, .2, 1)' },
  )
  flight.addEventListener('finish', () => card.classList.remove('is-flying'))
}

/** @param {string} key */
function glow(key) {
  glowing.add(key)
  setTimeout(() => {
    glowing.delete(key)
    for (const card of cards()) if (keyOf(card) === key) card.classList.remove('has-moved')
  }, GLOW_MS)
}

/** @param {HTMLElement} card */
function announce(card) {
  const news = document.querySelector('#board-news')
  if (news === null) return
  news.textContent = `${card.dataset['title']} → ${card.dataset['stageName']}`
  clearTimeout(newsTimer)
  newsTimer = setTimeout(() => news.replaceChildren(), NEWS_MS)
}
