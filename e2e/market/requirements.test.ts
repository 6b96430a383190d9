import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/requirements.md', 'utf8')

/** The rows of the tables: requirement, answer, check, state. */
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!requirement)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, requirement = '', answer = '', check = '', state = '']) => ({
    requirement,
    answer,
    check,
    state,
  }))

/** Files are named from the root of the project in backticks, and relative to the page in links. */
function filesOf(text: string): string[] {
  const plain = text.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '')
  const named = [...plain.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, file = '']) => file)
  const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => `docs/${file}`)
  return [...named.filter((file) => !file.endsWith('-')), ...linked]
}

test('the tables were read', () => {
  expect(rows.length).toBeGreaterThan(35)
  expect(rows.filter(({ state }) => state === 'done').length).toBeGreaterThan(25)
})

test('every file that is named exists', () => {
  expect(filesOf(page).filter((file) => !existsSync(file))).toEqual([])
})

describe.each(rows)('$requirement', ({ answer, check, state }) => {
  test('has a state that is true to its words', () => {
    expect(state).toMatch(/^(done|by hand|does not apply)$/)
    if (state === 'done')
      expect(filesOf(check + answer).length > 0 || check === 'by reading').toBe(true)
  })

  test('names tests that stand in their files', () => {
    for (const part of check.split(';')) {
      const [file] = filesOf(part)
      for (const [, title = ''] of part.matchAll(/“([^”]+)”/g)) {
        expect(file, `no file for “${title}”`).toBeDefined()
        expect(readFileSync(file ?? '', 'utf8')).toContain(title)
      }
    }
  })
})
