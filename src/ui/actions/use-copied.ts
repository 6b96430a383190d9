import { useEffect, useState } from 'react'

import { copyText } from './copy-text.ts'

type CopyState = 'idle' | 'copied' | 'failed'

/** How long "Copied" stays, in milliseconds. */
const shownFor = 2500

/** A press that copies, and for a moment afterwards whether it worked. */
export function useCopied(text: string): { readonly state: CopyState; readonly copy: () => void } {
  const [state, setState] = useState<CopyState>('idle')

  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => {
      setState('idle')
    }, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [state])

  async function copyAndTell() {
    setState((await copyText(text)) ? 'copied' : 'failed')
  }

  return {
    state,
    copy: () => {
      void copyAndTell()
    },
  }
}
