import type { Catalog, MessageArguments, MessageKey } from './catalogs/message.ts'

/** A language of the app, and how to load its catalog. */
export interface Language {
  /** BCP 47, for `lang` attributes and Intl. */
  locale: string
  direction: 'ltr' | 'rtl'
  load: () => Promise<Record<string, string>>
}

const english: Language = {
  locale: 'en',
  direction: 'ltr',
  load: async () => (await import('./catalogs/en.ts')).catalog,
}

/** By the code the portal sends, which is not always the ISO one. */
const languages: Record<string, Language> = {
  en: english,
  ar: {
    // Western digits and the Gregorian calendar, as everywhere else in the portal.
    locale: 'ar-u-ca-gregory-nu-latn',
    direction: 'rtl',
    load: async () => (await import('./catalogs/ar.ts')).catalog,
  },
  de: {
    locale: 'de-DE',
    direction: 'ltr',
    load: async () => (await import('./catalogs/de.ts')).catalog,
  },
  ru: {
    locale: 'ru-RU',
    direction: 'ltr',
    load: async () => (await import('./catalogs/ru.ts')).catalog,
  },
}

/** The portal codes of our languages. */
export const languageCodes = Object.keys(languages)

/** The language for a portal's code; English if we do not have it. */
export function languageOf(portalLang: string): Language {
  return languages[portalLang.toLowerCase()] ?? english
}

/** Messages that are plain text. */
export type PlainKey = {
  [Key in MessageKey]: MessageArguments<Key> extends [] ? Key : never
}[MessageKey]

/**
 * One text in every language of the app, by the portal's language codes: for texts that the portal
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
