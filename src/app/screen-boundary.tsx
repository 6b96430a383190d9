import { Component, use, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { PortalContext } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

interface ScreenBoundaryProps {
  readonly children: ReactNode
  /** What stands in place of the broken part; without it the words about it and the way out. */
  readonly fallback?: ReactNode
}

/** A part that breaks, or cannot be loaded, takes nothing around it with it. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    const { children, fallback = <BrokenScreen /> } = this.props
    return this.state.isBroken ? fallback : children
  }
}

export function BrokenScreen() {
  const { t } = useWords()
  // Around the whole app there is no portal yet; then the frame alone is loaded anew.
  const portal = use(PortalContext) ?? { reloadPage: () => window.location.reload() }
  return (
    <Alert
      tone="danger"
      announce="alert"
      title={t('gate.crash.title')}
      actions={<Button onPress={() => portal.reloadPage()}>{t('action.reloadPage')}</Button>}
    >
      {t('gate.crash.help')}
    </Alert>
  )
}
