import type { ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'

/** The header and the content below it, in the markup that index.html draws before any script. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="tc-app">
      <header>
        <div className="tc-header">
          <h1 className="tc-title">{t('app.name')}</h1>
        </div>
      </header>
      <main className="tc-panel">{children}</main>
    </div>
  )
}
