import { execFileSync, spawnSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  comment,
  doubleQuoted,
  jsString,
  phpString,
  shellJson,
  shellWord,
  readRecordNumber,
} from './literals.ts'

const nasty = [
  '',
  `it's`,
  `say "hi"`,
  String.raw`back\slash\ `,
  '\\',
  `'"\\'"`,
  String.raw`\n \u0041 \' \" \$ %s`,
  'line\nbreak\r\nand\ttab',
  '$HOME `id` $(id) !! ~ * ?',
  '$a {$b} ${c}',
  'Оплата «получена»',
  '合同 🙂 e\u0301',
  '?> <? <!-- </script>',
  'left \u202e right \u2028 line \u2029 end \ufeff \u0085 \u0000 \u001b',
]

const signs = '\'"\\$`\n\r{}<>?/!%&#@ aЯ\u2028'

/** Any text that a program can hold; half of a surrogate pair is none. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...Array.from(signs)), maxLength: 20 }),
)

const invisible = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

function samples(): string[] {
  return [...nasty, ...fc.sample(anyText, 150)]
}

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

describe('literals evaluate to the original text', () => {
  test('JSON, Go', () => {
    for (const text of samples()) {
      expect(JSON.parse(doubleQuoted(text))).toBe(text)
      expect(doubleQuoted(text)).not.toMatch(invisible)
    }
  })

  test('JavaScript, also inside a page', () => {
    for (const text of samples()) {
      const literal = jsString(text)
      expect(runInNewContext(literal)).toBe(text)
      expect(literal).not.toMatch(invisible)
      expect(literal).not.toContain('<')
    }
  })

  test('a shell', () => {
    // No program can be given a zero byte.
    const texts = samples().map((text) => text.replaceAll('\0', ''))
    const script = `printf '%s\\0' ${texts.map(shellWord).join(' ')}`
    const out = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
    expect(out.split('\0').slice(0, -1)).toEqual(texts)
  })

  test('JSON in a shell', () => {
    const values = samples().map((text) => ({ CODE: text }))
    const script = `printf '%s\\n' ${values.map(shellJson).join(' ')}`
    const out = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(values)
  })

  test('PHP, read by its manual', () => {
    for (const text of samples()) {
      expect(readPhp(phpString(text))).toBe(text)
      expect(phpString(text)).not.toMatch(invisible)
    }
  })

  test.skipIf(!has('php'))('PHP, read by PHP (needs php)', () => {
    const texts = samples()
    const code = `echo json_encode([${texts.map(phpString).join(',')}]);`
    expect(JSON.parse(execFileSync('php', ['-r', code], { encoding: 'utf8' }))).toEqual(texts)
  })

  test.skipIf(!has('python3'))('Python, read by Python (needs python3)', () => {
    const texts = samples()
    const code = `# coding: utf-8\nimport json\nprint(json.dumps([${texts.map(doubleQuoted).join(',')}]))`
    const out = execFileSync('python3', ['-'], { input: code, encoding: 'utf8' })
    expect(JSON.parse(out)).toEqual(texts)
  })
})

test('a comment never breaks out of its line', () => {
  for (const text of samples()) {
    const line = comment('//', [text])
    expect(line).toMatch(/^\/\/ /)
    expect(line).not.toMatch(invisible)
    expect(line).not.toContain('?>')
    expect(line).not.toMatch(/<[/!?]/)
  }
  expect(comment('#', ['Оплата\n"получена"', 'two'])).toBe('# Оплата "получена"\n# two')
})

test('a long comment is wrapped without losing a word', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`)
  const lines = comment('//', [words.join(' ')]).split('\n')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.every((line) => line.startsWith('// word') && line.length <= 92)).toBe(true)
  expect(lines.join(' ').replaceAll('// ', '')).toBe(words.join(' '))
})

/** Undoes the escapes that the PHP manual lists for its two kinds of quotes. */
function readPhp(literal: string): string {
  const inner = literal.slice(1, -1)
  if (literal.startsWith("'")) {
    expect(inner.replaceAll(/\\[\\']/g, '')).not.toMatch(/'|\\$/)
    return inner.replaceAll(/\\([\\'])/g, '$1')
  }
  expect(inner.replaceAll(/\\./g, '')).not.toMatch(/["$]|\\$/)
  return inner.replaceAll(
    /\\(?:u\{([0-9a-f]+)\}|(["\\$]))/g,
    (_whole, hex?: string, sign?: string) =>
      hex === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

test.each([
  ['', null, false],
  ['  ', null, false],
  ['42', 42, false],
  [' 7 ', 7, false],
  ['0', null, true],
  ['-1', null, true],
  ['1.5', null, true],
  ['D_42', null, true],
  ['9'.repeat(16), null, true],
])('%o', (text, id, isWrong) => {
  expect(readRecordNumber(text)).toEqual({ id, isWrong })
})
