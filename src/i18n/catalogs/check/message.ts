import type { TextArguments } from '#i18n/catalogs/message.ts'

import type { checkCatalog } from './en.ts'

type CheckCatalog = typeof checkCatalog

export type CheckKey = keyof CheckCatalog

/** The texts of another language: every key of English, and no other. */
export type CheckTranslation = { readonly [Key in CheckKey]: string }

export type CheckArguments<Key extends CheckKey> = TextArguments<CheckCatalog[Key]>
