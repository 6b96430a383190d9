import { createContext, useContext } from 'react'

/** Single-key shortcuts, in the notation of the aria-keyshortcuts attribute. */
export type SingleKey = '/' | 'R' | '?'

/** Whether this person uses them; speech input can trigger them by accident. */
export const SingleKeysContext = createContext(false)

/**
 * The aria-keyshortcuts value of a control with a single-key shortcut: the key focuses a field
 * and presses a button. If several controls share a key, the first visible one gets it.
 */
export function useSingleKey(key: SingleKey): SingleKey | undefined {
  return useContext(SingleKeysContext) ? key : undefined
}
