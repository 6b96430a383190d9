import type { catalog } from './en.ts'

export type Catalog = typeof catalog
export type MessageKey = keyof Catalog

/** A catalog of another language: every key of English, and no other. */
export type Translation = { readonly [Key in MessageKey]: string }

/**
 * The names between braces of an ICU message, read by the type checker: a forgotten argument is a
 * compile error. The texts of a plural hold a space or `#`, which no name does.
 */
type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Name<FirstWord<Rest>> | ArgumentNames<Rest>
  : never
type FirstWord<Text extends string> = Text extends `${infer Word}}${string}`
  ? BeforeComma<Word>
  : Text
type BeforeComma<Text extends string> = Text extends `${infer Word},${string}` ? Word : Text
type Name<Word extends string> = Word extends `${string} ${string}` | `${string}#${string}`
  ? never
  : Word

/** What a text must be given: nothing, or exactly its arguments. */
export type TextArguments<Text extends string> = [ArgumentNames<Text>] extends [never]
  ? []
  : [values: { [Argument in ArgumentNames<Text>]: string | number }]

export type MessageArguments<Key extends MessageKey> = TextArguments<Catalog[Key]>
