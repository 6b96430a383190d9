/**
 * Lets only texts of the direct parent reach the SDK. It must be installed before the SDK's own
 * listener; the SDK checks the origin, but not which window of that origin is speaking.
 */
export function dropForeignMessages(frame: Window): void {
  frame.addEventListener(
    'message',
    (event) => {
      if (event.source !== frame.parent || typeof event.data !== 'string') {
        event.stopImmediatePropagation()
      }
    },
    { capture: true },
  )
}
