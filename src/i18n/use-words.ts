import { createContext, useContext } from 'react'

import type { Words } from './words.ts'

/** The person's language, for every component below. */
export const WordsContext = createContext<Words | null>(null)

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('WordsContext is missing above this component')
  return words
}
