import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { bounds, circlesOf, folderGraph, importsOf, sizesOf } from './figures.mjs'

const imports = importsOf('.')

test('all imports of the tree are read', () => {
  const rooms = ['src/app/', 'src/runs/engine/', 'e2e/emulator/rest/', 'e2e/specs/fire/', 'bench/']
  for (const room of rooms)
    expect([...imports.keys()].some((file) => file.startsWith(room))).toBe(true)
  expect(imports.get('src/main.tsx')).toContain('src/app/start.ts')
  // Types count, and so does what is loaded later.
  expect(imports.get('src/portal/portal.ts')).toContain('src/portal/model/overview.ts')
  expect(imports.get('src/app/start.ts')).toContain('src/app/app.tsx')
})

test('there are no circles of files or folders', () => {
  expect(circlesOf(imports)).toEqual([])
  expect(circlesOf(folderGraph(imports))).toEqual([])
})

test('a deliberate circle is found', () => {
  const planted = new Map([...imports, ['src/portal/portal.ts', ['src/portal/b24-portal.ts']]])
  expect(circlesOf(planted)).toEqual([
    expect.arrayContaining(['src/portal/portal.ts', 'src/portal/b24-portal.ts']),
  ])
  const between = new Map([...imports, ['src/portal/model/place.ts', ['src/portal/queries.ts']]])
  expect(circlesOf(folderGraph(between))).toEqual([
    expect.arrayContaining(['src/portal', 'src/portal/model']),
  ])
})

test('the tree stays within its limits', () => {
  const { files, fullest, longest } = sizesOf('.')
  expect(files).toBeGreaterThan(300)
  expect(files).toBeLessThanOrEqual(bounds.files)
  expect(fullest[1]).toBeLessThanOrEqual(bounds.filesInFolder)
  expect(longest[1]).toBeLessThanOrEqual(bounds.linesInFile)
})

const src = path.resolve('src')
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

test('one file makes and deletes records', () => {
  const writes = ['import', 'batchImport', 'add', 'update', 'delete']
  for (const name of writes) {
    const naming = filesThatSay(['crm.item', name].join('.'))
    expect(naming.filter((file) => file !== 'portal/check/sandbox-record.ts')).toEqual([])
  }
})

test("one room imports the vendor's library", () => {
  const rooms = filesThatSay('@bitrix24/b24jssdk').map((name) => name.split('/')[0])
  expect([...new Set(rooms)]).toEqual(['portal'])
})
