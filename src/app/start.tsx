import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { loadWords } from '#i18n/words.ts'
import { connectToPortal } from '#portal/connect.ts'
import { keepTheme } from '#ui/theme-memory.ts'

import { App } from './app.tsx'

/**
 * Connects to the portal, loads the language and shows the app in `#root`; the same for the app's page
 * and for the installer's, as the portal decides which of the two is asked for.
 */
export async function startApp(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')

  // The portal says its language in the address already, so the words come while it shakes hands.
  const languageOfAddress = new URLSearchParams(window.location.search).get('LANG')
  const language = languageOfAddress ?? window.navigator.language.slice(0, 2)
  const [connection, firstWords] = await Promise.all([connectToPortal(), loadWords(language)])

  const identity = connection.kind === 'connected' ? connection.portal.identity : null
  if (identity !== null) keepTheme(identity.appearance ?? 'light')
  const isOtherLanguage = identity !== null && identity.lang !== language
  const words = isOtherLanguage ? await loadWords(identity.lang) : firstWords

  document.documentElement.lang = words.locale
  document.documentElement.dir = words.direction
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} words={words} />
    </StrictMode>,
  )
}
