import { createContext, useContext } from 'react'

/** Keys that do something when pressed alone, as the aria-keyshortcuts attribute names them. */
export type SingleKey = '/' | 'R' | '?'

/** Whether this person uses them: speech input presses keys that nobody meant. */
export const SingleKeysContext = createContext(false)

/**
 * The aria-keyshortcuts of a control that a single key leads to: the key brings the focus into a field
 * and presses a button. Of several such controls the first one in sight is meant.
 */
export function useSingleKey(key: SingleKey): SingleKey | undefined {
  return useContext(SingleKeysContext) ? key : undefined
}
