/** What the app does differently where the latest check of this portal contradicted it. */
export interface Switches {
  /** Firings may be rows of a batch; otherwise each is a request of its own. */
  firesInBatch: boolean
  /** The times of a call are exact enough to say whose move it was. */
  trustsCallTimes: boolean
  /** The portal opens its pages in a slider; otherwise links lead to a new tab at once. */
  opensPaths: boolean
  /** Types whose records do not say when and by whom they were moved. */
  typesWithoutMoves: readonly number[]
  /** Types whose stage history cannot be read. */
  typesWithoutHistory: readonly number[]
}

/** Before any check, and where everything is as expected. */
export const asExpected: Switches = {
  firesInBatch: true,
  trustsCallTimes: true,
  opensPaths: true,
  typesWithoutMoves: [],
  typesWithoutHistory: [],
}
