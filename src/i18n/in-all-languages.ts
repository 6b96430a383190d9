import type { Catalog, MessageArguments, MessageKey } from './catalogs/message.ts'
import { languageCodes, languageOf } from './languages.ts'

/** Messages that are plain text. */
export type PlainKey = {
  [Key in MessageKey]: MessageArguments<Key> extends [] ? Key : never
}[MessageKey]

/**
 * One text in every language the app speaks, by the portal's language codes: for what the portal
 * itself shows to people of any language. Rejects when a catalog cannot be loaded.
 */
export async function inAllLanguages(key: PlainKey): Promise<Record<string, string>> {
  const texts = await Promise.all(
    languageCodes.map(async (code): Promise<[string, string]> => {
      const catalog: Partial<Record<keyof Catalog, string>> = await languageOf(code).load()
      return [code, catalog[key] ?? '']
    }),
  )
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}
