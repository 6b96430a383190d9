import { Component, use, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { PortalContext } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

interface ScreenBoundaryProps {
  readonly children: ReactNode
  /** Replaces the broken part; by default a message with a reload button. */
  readonly fallback?: ReactNode
}

/** Contains the damage when a part crashes or fails to load. */
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
  // Outside the connected app there is no portal; then only the frame is reloaded.
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
