import { undecomposed } from '#i18n/fold.ts'

import { maxCodeLength } from './trigger-form.schema.ts'

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
  const base = cut(words.join('_') || 'trigger', maxCodeLength)
  const used = new Set(taken.map((code) => code.toLowerCase()))
  // The portal takes a lone 0 for an empty code.
  let code = base === '0' ? 'trigger_0' : base
  for (let number = 2; used.has(code); number += 1) {
    const ending = `_${number}`
    code = cut(base, maxCodeLength - ending.length) + ending
  }
  return code
}

/** Shortens at the end of a word, unless that would remove more than half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf('_', length)
  return text.slice(0, end > length / 2 ? end : length)
}

/**
 * Letters that do not decompose into a Latin letter and an accent. Where languages differ, Russian and
 * German usage decides; it is a suggestion that people see and may change.
 */
const spelled: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ...undecomposed,

  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'g',
  қ: 'q',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',

  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}

/** A text in lower-case Latin letters, as far as its alphabet has them; everything else stays. */
function latinLetters(text: string): string {
  const letters = Array.from(text.normalize('NFC').toLowerCase())
  return letters.map((letter) => spelled[letter] ?? plain(letter)).join('')
}

/** The bare letter under its accents: `é` → `e`, `ν` with a tonos → `n`. */
function plain(letter: string): string {
  const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return Array.from(bare)
    .map((part) => spelled[part] ?? part)
    .join('')
}
