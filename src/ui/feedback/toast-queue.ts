import { createContext, use } from 'react'

import type { Tone } from '#ui/base/tone.tsx'

export interface ToastContent {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: string
  readonly text?: string | undefined
}

export interface Toast extends ToastContent {
  readonly id: number
}

/** The visible messages, newest last; at most three, the oldest is dropped. */
export class ToastQueue {
  #toasts: readonly Toast[] = []
  #nextId = 1
  readonly #listeners = new Set<() => void>()

  readonly add = (content: ToastContent): number => {
    const id = this.#nextId
    this.#nextId += 1
    this.#set([...this.#toasts, { ...content, id }].slice(-maxToasts))
    return id
  }

  readonly dismiss = (id: number): void => {
    this.#set(this.#toasts.filter((toast) => toast.id !== id))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly snapshot = (): readonly Toast[] => this.#toasts

  #set(toasts: readonly Toast[]): void {
    this.#toasts = toasts
    for (const listener of this.#listeners) listener()
  }
}

const maxToasts = 3

/** The queue of toasts; the region on the page shows them. */
export const ToastsContext = createContext(new ToastQueue())

/** Shows a toast. Never the only place for anything a person must know. */
export function useToasts(): Pick<ToastQueue, 'add'> {
  return use(ToastsContext)
}
