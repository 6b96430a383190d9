/** One thing to choose from, in a select or a combo box. */
export interface Option<Id extends string = string> {
  readonly id: Id
  /** What the closed control shows, and what typing is compared with. */
  readonly title: string
  /** A second line, in plain words. */
  readonly description?: string | undefined
  /** A code or a number at the end of the line. */
  readonly meta?: string | undefined
  /** Colour of the small square before the title, as the outside world names it. */
  readonly color?: string | undefined
  /** Why it cannot be chosen; shown under the title. */
  readonly disabledReason?: string | undefined
}

/** Options under a heading, such as those used lately. */
export interface OptionSection<Id extends string = string> {
  readonly id: string
  readonly title: string
  readonly items: readonly Option<Id>[]
}
