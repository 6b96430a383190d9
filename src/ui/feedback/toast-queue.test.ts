import { expect, test, vi } from 'vitest'

import { ToastQueue } from './toast-queue.ts'

function titles(queue: ToastQueue): readonly string[] {
  return queue.snapshot().map((toast) => toast.title)
}

test('shows the newest three and forgets the oldest', () => {
  const queue = new ToastQueue()
  for (const title of ['one', 'two', 'three', 'four']) queue.add({ tone: 'info', title })
  expect(titles(queue)).toEqual(['two', 'three', 'four'])
})

test('notifies its listeners of each change until they unsubscribe', () => {
  const queue = new ToastQueue()
  const listener = vi.fn<() => void>()
  const leave = queue.subscribe(listener)
  const id = queue.add({ tone: 'danger', title: 'one' })
  queue.dismiss(id)
  expect(listener).toHaveBeenCalledTimes(2)
  expect(titles(queue)).toEqual([])
  leave()
  queue.add({ tone: 'info', title: 'two' })
  expect(listener).toHaveBeenCalledTimes(2)
})

test('keeps the same snapshot while nothing changes', () => {
  const queue = new ToastQueue()
  queue.add({ tone: 'info', title: 'one' })
  expect(queue.snapshot()).toBe(queue.snapshot())
})
