import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

interface UiProviderProps {
  /** A BCP 47 language tag; controls take their direction, sorting and built-in labels from it. */
  readonly locale: string
  readonly children: ReactNode
}

/** Wraps everything that uses the controls. */
export function UiProvider({ locale, children }: UiProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
