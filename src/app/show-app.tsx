import type { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import type { Words } from '#i18n/words.ts'
import type { Connection } from '#portal/portal.ts'

import { App } from './app.tsx'

/** Puts the app in the place of what index.html drew. */
export function showApp(
  root: HTMLElement,
  props: { connection: Connection; words: Words; queryClient: QueryClient },
): void {
  createRoot(root).render(
    <StrictMode>
      <App {...props} />
    </StrictMode>,
  )
}
