import { fold } from '#i18n/fold.ts'

/** An option of a select or a combo box. */
export interface Option<Id extends string = string> {
  readonly id: Id
  /** Shown by the closed control and matched against typed text. */
  readonly title: string
  /** A second line, in plain words. */
  readonly description?: string | undefined
  /** A code or a number at the end of the line. */
  readonly meta?: string | undefined
  /** Colour of the small square before the title, in CSS notation. */
  readonly color?: string | undefined
  /** Why it cannot be chosen; shown under the title. */
  readonly disabledReason?: string | undefined
}

/** Options under a heading, such as recently used ones. */
export interface OptionSection<Id extends string = string> {
  readonly id: string
  readonly title: string
  readonly items: readonly Option<Id>[]
}

/** The options whose title, description or meta contain every word of the query; all of them for an empty query. */
export function matchOptions<Id extends string>(
  options: readonly Option<Id>[],
  query: string,
): readonly Option<Id>[] {
  const words = fold(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return options
  return options.filter((option) => {
    const text = fold(`${option.title}\n${option.meta ?? ''}\n${option.description ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}

/**
 * The option that a text names: by its code exactly, or else by its title or code whatever their case, if
 * only one option has it. Undefined: none, or several.
 */
export function namedOption<Id extends string>(
  options: readonly Option<Id>[],
  text: string,
): Option<Id> | undefined {
  const wanted = text.trim()
  const byCode = options.find(({ meta }) => meta === wanted)
  if (byCode !== undefined || wanted === '') return byCode
  const isNamed = (name: string | undefined) =>
    name !== undefined && fold(name.trim()) === fold(wanted)
  const [only, ...others] = options.filter(({ title, meta }) => isNamed(title) || isNamed(meta))
  return others.length === 0 ? only : undefined
}

/** The options that are in no section: an option may appear in a list only once. */
export function withoutSections<Id extends string>(
  options: readonly Option<Id>[],
  sections: readonly OptionSection<Id>[],
): readonly Option<Id>[] {
  const taken = new Set(sections.flatMap((section) => section.items.map((option) => option.id)))
  return options.filter((option) => !taken.has(option.id))
}
