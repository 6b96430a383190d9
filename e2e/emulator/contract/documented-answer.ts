import type { Params } from '#emulator/methods/method.ts'

import type { Shape } from './shape.ts'

type Call = [method: string, params: Params]

/** A success as documented, and a call of the demo portal that must answer in the same shape. */
export interface DocumentedAnswer {
  method: string
  /** What distinguishes this answer from others of the method. */
  of: string
  params: Params
  /** Calls that bring the portal into the state the documentation assumes. */
  before?: Call[]
  /** The body without `time`, which all answers share. */
  body: Shape
  /**
   * Differences that are meant, by path, each with its reason. A path that no longer differs is
   * reported as well, so this list stays true.
   */
  accepted?: Record<string, string>
}
