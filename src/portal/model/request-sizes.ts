/** Rows on one page of the portal's lists. */
export const pageSize = 50

/** Pages we read in one batch: each takes a fraction of a second, and a request has 30 s. */
export const pagesPerBatch = 10

/** Commands the portal accepts in one batch. */
export const maxBatchCommands = 50
