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

/** Where letters mean themselves: in texts, and in lists and their buttons, which look for a title. */
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
  // The next letter begins anew; a longer text is not lost so easily.
  if (control instanceof HTMLInputElement) control.select()
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/**
 * The single key that was pressed, once however long it is held. Signs are taken as the layout writes
 * them, with Shift where it needs that; R also by its place, where the layout writes other letters.
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

/** No letter of ours sorts after it; those of Cyrillic and Arabic keyboards do. */
const latin = '\u024f'
