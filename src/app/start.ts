import { QueryClient } from '@tanstack/react-query'

import { keptReport } from '#crm/kept-report.ts'
import { loadWords } from '#i18n/words.ts'
import { switchesOf } from '#portal/check/apply-findings.ts'
import { connectToPortal } from '#portal/connect.ts'
import { overviewQuery } from '#portal/queries.ts'
import { keepTheme } from '#ui/base/theme.ts'

/**
 * Connects to the portal, loads the language and shows the app in `#root`; the same for the app's page
 * and for the installer's, since the portal decides which of the two it opens. The screens are fetched
 * while the portal shakes hands, and the portal is asked its first question before they are here.
 */
export async function startApp(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')

  const screens = import('./app.tsx')
  const queryClient = makeQueryClient()
  // The address already names the portal's language, so its catalog loads at the same time.
  const languageOfAddress = new URLSearchParams(window.location.search).get('LANG')
  const language = languageOfAddress ?? window.navigator.language.slice(0, 2)
  const firstWords = loadWords(language)

  const connection = await connectToPortal()
  const identity = connection.kind === 'connected' ? connection.portal.identity : null
  if (connection.kind === 'connected') {
    const report = keptReport(connection.portal.identity.memberId)
    if (report !== null) connection.portal.follow(switchesOf(report.findings))
    void queryClient.prefetchQuery(overviewQuery(connection.portal))
  }
  if (identity !== null) keepTheme(identity.appearance ?? 'light')
  const isOtherLanguage = identity !== null && identity.lang !== language
  const words = await (isOtherLanguage ? loadWords(identity.lang) : firstWords)

  document.documentElement.lang = words.locale
  document.documentElement.dir = words.direction
  const { showApp } = await screens
  showApp(root, { connection, words, queryClient })
}

/**
 * Portal answers are cached for the session, because the portal counts every request. Data that others
 * can change (a record's stage) is refetched where it matters. The read channel repeats failed
 * reads itself, so nothing is repeated here.
 */
function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        // Without a connection a reading fails and says so; once it is back, the reading is repeated.
        networkMode: 'always',
        refetchOnReconnect: ({ state }) => state.status === 'error' && 'always',
      },
    },
  })
}
