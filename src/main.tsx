import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from '#app/app.tsx'
import { loadWords } from '#i18n/words.ts'
import { connectToPortal } from '#portal/connect.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// The portal says its language in the address already, so the words come while it shakes hands.
const languageOfAddress = new URLSearchParams(window.location.search).get('LANG')
const language = languageOfAddress ?? window.navigator.language.slice(0, 2)
const [connection, firstWords] = await Promise.all([connectToPortal(), loadWords(language)])

const isOtherLanguage =
  connection.kind === 'connected' && connection.portal.identity.lang !== language
const words = isOtherLanguage ? await loadWords(connection.portal.identity.lang) : firstWords

document.documentElement.lang = words.locale
document.documentElement.dir = words.direction
createRoot(root).render(
  <StrictMode>
    <App connection={connection} words={words} />
  </StrictMode>,
)
