import type { CheckArguments, CheckKey } from './catalogs/check/message.ts'
import { languageOf } from './languages.ts'
import { makeTranslator } from './words.ts'

/** A text of the check, with its arguments filled in. */
export type CheckTexts = <Key extends CheckKey>(key: Key, ...values: CheckArguments<Key>) => string

type Catalog = Record<CheckKey, string>

const catalogs: Record<string, () => Promise<{ checkCatalog: Catalog }>> = {
  ar: () => import('./catalogs/check/ar.ts'),
  de: () => import('./catalogs/check/de.ts'),
  ru: () => import('./catalogs/check/ru.ts'),
}

/**
 * The texts of the check in the portal's language. They are not in the catalog of the first screen, which
 * would otherwise load hundreds of words that few people ever see.
 */
export async function loadCheckTexts(portalLang: string): Promise<CheckTexts> {
  const { locale, direction } = languageOf(portalLang)
  const load = catalogs[portalLang.toLowerCase()] ?? (() => import('./catalogs/check/en.ts'))
  const translate = makeTranslator(locale, direction, (await load()).checkCatalog)
  return (key, ...values) => translate(key, values[0])
}
