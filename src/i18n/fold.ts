/** Latin letters that have no bare letter under an accent. */
export const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
}

/** Letters that people write one for the other, in other scripts. */
const alike: Readonly<Record<string, string>> = { ...undecomposed, ς: 'σ', ґ: 'г', ى: 'ي', ة: 'ه' }
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu')
/** Nothing to see or to type: zero-width and direction marks, soft hyphens, Arabic lengthening. */
const ignored = /[\p{M}\p{Cf}ـ]/gu

/** A text as it is searched: `ÜNAL`, `Ünal` and `unal` are the same, and so are `Łódź` and `lodz`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(ignored, '')
    .toLowerCase()
    .replaceAll(alikeLetters, (letter) => alike[letter] ?? letter)
}
