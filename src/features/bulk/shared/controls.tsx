import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'

import styles from './controls.module.css'

interface ShortcutFormProps {
  readonly className: string | undefined
  /** Ctrl/⌘ + Enter was pressed somewhere in the form; also while its button cannot be used. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/**
 * A form that Ctrl/⌘ + Enter submits, once however long the keys are held. Enter alone does nothing:
 * who confirms a number with it by habit has not said that the run may start.
 */
export function ShortcutForm({ className, onSubmit, children }: ShortcutFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const submit = useEffectEvent(onSubmit)
  useEffect(() => {
    const element = form.current
    if (element === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      // Nor is the line broken, or the button pressed that has the focus.
      event.preventDefault()
      if (!event.repeat) submit()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <form ref={form} className={className} noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

/** Leads back to the list of runs. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return (
    <div className={styles['back']}>
      <Button
        variant="plain"
        icon={<ArrowLeft className="tc-mirror" size={18} strokeWidth={1.5} aria-hidden />}
        onPress={onPress}
      >
        {t('bulk.back')}
      </Button>
    </div>
  )
}
