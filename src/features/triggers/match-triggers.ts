import type { Trigger } from '#portal/model/overview.ts'
import { matchOptions } from '#ui/fields/match-options.ts'

/** The triggers whose name or code contains every word of the text; letter case and accents do not count. */
export function matchTriggers(triggers: readonly Trigger[], text: string): Trigger[] {
  const options = triggers.map(({ code, name }) => ({ id: code, title: name, meta: code }))
  const found = new Set(matchOptions(options, text).map(({ id }) => id))
  return triggers.filter(({ code }) => found.has(code))
}
