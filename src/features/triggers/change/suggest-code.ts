import { latinLetters } from './latin-letters.ts'
import { longestCode } from './trigger-form.schema.ts'

/**
 * A code for a new trigger, made from its name: `Договор подписан` → `dogovor_podpisan`. Empty for a
 * name without letters and digits; always valid otherwise, and none of `taken` in any letter case.
 */
export function suggestCode(name: string, taken: readonly string[]): string {
  if (!/[\p{L}\p{N}]/u.test(name)) return ''
  const words = latinLetters(name)
    .replaceAll(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  // A name in an alphabet we cannot spell still gets a code.
  const base = cut(words.join('_') || 'trigger', longestCode)
  const used = new Set(taken.map((code) => code.toLowerCase()))
  // The portal takes a lone 0 for an empty code.
  let code = base === '0' ? 'trigger_0' : base
  for (let number = 2; used.has(code); number += 1) {
    const ending = `_${number}`
    code = cut(base, longestCode - ending.length) + ending
  }
  return code
}

/** Shortens at a word's end, unless that would take more than half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf('_', length)
  return text.slice(0, end > length / 2 ? end : length)
}
