import { Component, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { Alert } from '#ui/alert.tsx'

interface ScreenBoundaryProps {
  readonly children: ReactNode
}

/** A screen that breaks takes neither the other screens nor the tabs with it. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children
  }
}

function BrokenScreen() {
  const { t } = useWords()
  return (
    <Alert tone="danger" announce="alert" title={t('gate.crash.title')}>
      {t('gate.crash.help')}
    </Alert>
  )
}
