import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

const src = path.resolve(import.meta.dirname, '..')
const fireMethod = ['crm.automation.trigger', 'execute'].join('.')

/** Ready-made code that people copy out of the app: words, not calls. */
const samples = 'features/triggers/snippets/'

function filesThatSay(text: string): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|css|json)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => readFileSync(path.join(src, name), 'utf8').includes(text))
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !name.startsWith(samples) && !name.startsWith('testing/'))
    .toSorted()
}

test('one file can fire a trigger', () => {
  expect(filesThatSay(fireMethod)).toEqual(['portal/firing/fire-channel.ts'])
})

test("one room imports the vendor's library", () => {
  const rooms = filesThatSay('@bitrix24/b24jssdk').map((name) => name.split('/')[0])
  expect([...new Set(rooms)]).toEqual(['portal'])
})
