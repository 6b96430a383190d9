import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'

import { singleKeysQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { SingleKeysContext, type SingleKey } from '#ui/base/single-keys.ts'

/** Listens for single keys, wherever on the page, unless this person switched them off. */
export function SingleKeys({ children }: { readonly children: ReactNode }) {
  const { data: isOn } = useQuery(singleKeysQuery(usePortal()))
  useEffect(() => {
    if (!isOn) return undefined
    document.addEventListener('keydown', followKey)
    return () => document.removeEventListener('keydown', followKey)
  }, [isOn])
  return <SingleKeysContext value={isOn}>{children}</SingleKeysContext>
}

/** Where letters are input: text fields, and lists and their buttons, which support type-ahead. */
const typingPlaces = [
  'input:not([type="checkbox"], [type="radio"])',
  'textarea',
  'select',
  '[contenteditable]',
  '[role="listbox"]',
  '[role="menu"]',
  '[aria-haspopup="listbox"]',
].join()

function followKey(event: KeyboardEvent) {
  const key = singleKeyOf(event)
  if (key === null || event.defaultPrevented) return
  if (event.target instanceof Element && event.target.closest(typingPlaces) !== null) return
  const controls = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`)
  const control = [...controls].find((one) => one.getClientRects().length > 0)
  if (control === undefined) return
  event.preventDefault()
  if (control instanceof HTMLButtonElement) return control.click()
  control.focus()
  // Typing the next letter starts a new search, but a longer text should not be lost.
  if (control instanceof HTMLInputElement) control.select()
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * The single key that was pressed, reported once even if held. Symbols are matched as the layout types
 * them, with Shift where needed; R also by its position, for layouts without Latin letters.
 */
export function singleKeyOf(press: Press): SingleKey | null {
  const { key, code } = press
  if (press.altKey || press.ctrlKey || press.metaKey || press.repeat || press.isComposing) {
    return null
  }
  if (key === '/') return '/'
  if (key === '?' || key === '؟') return '?'
  const isLetterR = key.toLowerCase() === 'r' || (code === 'KeyR' && key > latin)
  return isLetterR && !press.shiftKey ? 'R' : null
}

/** The last Latin letter in code point order; Cyrillic and Arabic letters come after it. */
const latin = '\u024f'
