import { createContext, use } from 'react'

import { ToastQueue } from './toast-queue.ts'

/** The one queue of passing messages; the region on the page shows what is put into it. */
export const ToastsContext = createContext(new ToastQueue())

/** Puts a passing message up. Never the only place of anything a person must know. */
export function useToasts(): Pick<ToastQueue, 'add'> {
  return use(ToastsContext)
}
