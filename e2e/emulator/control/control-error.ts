/** A control call that cannot be done; its message is for the person who wrote the test. */
export class ControlError extends Error {
  override name = 'ControlError'
}
