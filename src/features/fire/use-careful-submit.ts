import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * One intention, one submit: Ctrl/⌘ + Enter anywhere in the form submits it; the repeats of a held
 * key and the second click of a double click do nothing, however quick the first answer was.
 */
export function useCarefulSubmit(
  form: RefObject<HTMLFormElement | null>,
  submit: () => void,
): void {
  const onSubmit = useEffectEvent(submit)
  useEffect(() => {
    const element = form.current
    if (element === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter') return
      const isShortcut = event.ctrlKey || event.metaKey
      if (event.repeat || isShortcut) event.preventDefault()
      if (isShortcut && !event.repeat) onSubmit()
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
  }, [form])
}
