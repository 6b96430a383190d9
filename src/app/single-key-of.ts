import type { SingleKey } from '#ui/base/single-keys.ts'

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
