/** A channel to the other tabs of this browser. */
export interface TabChannel<Message> {
  send(message: Message): void
  listen(listener: (message: Message) => void): void
  close(): void
}

/** Old browsers and strict policies have no channels: tabs then do not see each other, but each works. */
export function tabChannel<Message>(name: string): TabChannel<Message> {
  const channel = tryChannel(name)
  return {
    // A channel has no target origin: only pages of this origin receive it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => channel?.postMessage(message),
    listen: (listener) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
    close: () => channel?.close(),
  }
}

function tryChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    // Missing or forbidden.
    return null
  }
}
