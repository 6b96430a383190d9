import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'

import type { MessageArguments, MessageKey } from './catalogs/message.ts'
import { languageOf } from './languages.ts'

/** Everything a screen needs to show text in one language. */
export interface Words {
  locale: string
  direction: 'ltr' | 'rtl'
  /** A message with its arguments filled in; which ones it needs is checked by the compiler. */
  t: <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>) => string
  /** Names joined by arrows in the direction of the text. */
  path: (names: readonly string[]) => string
  number: (value: number) => string
  /** Time of day with seconds: what a person compares with the portal's own history. */
  time: (moment: Date) => string
  /** Short date and time of day. */
  dateTime: (moment: Date) => string
}

/** Loads the texts for the portal's language code; English if we do not have the language. */
export async function loadWords(portalLang: string): Promise<Words> {
  const language = languageOf(portalLang)
  return makeWords(language.locale, language.direction, await language.load())
}

/** Words from a loaded catalog; exported for tests. */
export function makeWords(
  locale: string,
  direction: 'ltr' | 'rtl',
  messages: Record<string, string>,
): Words {
  const t = makeTranslator(locale, direction, messages)
  const number = new Intl.NumberFormat(locale)
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' })
  return {
    locale,
    direction,
    t: (key, ...values) => t(key, values[0]),
    path: (names) =>
      direction === 'ltr' ? names.join(' → ') : fromTheRight(names.map(isolated).join(' ← ')),
    number: (value) => number.format(value),
    time: (moment) => time.format(moment),
    dateTime: (moment) => dateTime.format(moment),
  }
}

type Values = Record<string, string | number>

/** Messages of a catalog by key, with their arguments filled in. */
export function makeTranslator(
  locale: string,
  direction: 'ltr' | 'rtl',
  messages: Record<string, string>,
): (key: string, values?: Values) => string {
  const i18n = setupI18n()
  i18n.setMessagesCompiler(compileMessage)
  i18n.load(locale, messages)
  i18n.activate(locale)
  return (key, values) =>
    direction === 'ltr' ? i18n._(key, values) : fromTheRight(i18n._(key, keptApart(values)))
}

/** Arguments are mostly names given by people: in right-to-left text each is isolated. */
function keptApart(values: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]),
  )
}

/** A left-to-right letter, which would change the direction of the text around it. */
const letterFromTheLeft = /(?!\p{Script=Arabic})\p{L}/u

const rightToLeftMark = '\u200F'
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

/** A name of unknown script, isolated inside right-to-left text. */
function isolated(text: string): string {
  return letterFromTheLeft.test(text) ? `${isolateStart}${text}${isolateEnd}` : text
}

const beginsFromTheLeft = /^\P{L}*(?!\p{Script=Arabic})\p{L}/u
const mixed = /[\p{Script=Arabic}\u2068]/u

/** Right-to-left text, even where the page takes the direction from the first letter. */
function fromTheRight(text: string): string {
  return beginsFromTheLeft.test(text) && mixed.test(text) ? rightToLeftMark + text : text
}
