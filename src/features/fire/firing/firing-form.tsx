import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { Alert } from '#ui/feedback/alert.tsx'

interface FiringFormProps {
  readonly className: string | undefined
  readonly 'aria-label'?: string
  /** The submit button or Ctrl/⌘ + Enter was pressed; the latter also while the button is disabled. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/**
 * A form with a Fire button, submitted once per press. Enter in a field only accepts what is typed,
 * because a firing cannot be undone; Ctrl/⌘ + Enter submits from anywhere. The repeats of a held key
 * and the second click of a double click do nothing, even if the first answer came in between.
 */
export function FiringForm({ onSubmit, children, ...rest }: FiringFormProps) {
  const { t } = useWords()
  const { trouble } = useRunDeps().journal
  const form = useRef<HTMLFormElement>(null)
  const submit = useEffectEvent(onSubmit)
  useEffect(() => {
    const element = form.current
    if (element === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter') return
      const isShortcut = event.ctrlKey || event.metaKey
      const isInField = event.target instanceof HTMLInputElement
      if (event.repeat || isShortcut || isInField) event.preventDefault()
      if (isShortcut && !event.repeat) submit()
    }
    function onClick(event: MouseEvent) {
      if (event.detail > 1) event.preventDefault()
    }
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('click', onClick, { capture: true })
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('click', onClick, { capture: true })
    }
  }, [])
  return (
    <form
      {...rest}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {trouble !== null && <Alert tone="warning" size="sm" title={t(`fire.journal.${trouble}`)} />}
    </form>
  )
}
