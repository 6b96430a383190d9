import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { importRules } from './lint-rules.mjs'

/**
 * The linter enforces the import table. This test builds a small project in which each of these files
 * imports everything, and checks that the linter reports exactly what is not listed here. The list is
 * written out by hand on purpose: derived from the table, it would repeat the table's mistakes.
 */
const mayImport: Record<string, string[]> = {
  'src/main.ts': ['app', 'features/fire', 'features/bulk', 'crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/app/probe.ts': [
    'app',
    'features/fire',
    'features/bulk',
    'crm',
    'runs',
    'portal',
    'ui',
    'i18n',
  ],
  'src/features/fire/probe.ts': ['features/fire', 'crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/features/bulk/run/probe.ts': ['features/bulk', 'crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/features/bulk/run/probe.test.ts': [
    'features/bulk',
    'crm',
    'runs',
    'portal',
    'ui',
    'i18n',
    'testing',
  ],
  'src/crm/outcome/probe.ts': ['crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/runs/engine/probe.ts': ['runs', 'portal'],
  'src/runs/engine/probe.test.ts': ['runs', 'portal', 'testing'],
  'src/runs/journal/probe.ts': ['runs', 'portal', 'idb'],
  'src/runs/journal/probe.test.ts': ['runs', 'portal', 'testing', 'idb'],
  'src/portal/calls/probe.ts': ['portal', '@bitrix24/b24jssdk'],
  'src/ui/fields/probe.ts': ['ui', 'i18n', 'react-aria-components'],
  'src/i18n/probe.ts': ['i18n', '@lingui/core'],
  'src/i18n/probe.test.ts': ['i18n', '@lingui/core', 'testing'],
  'src/testing/lives/probe.ts': [
    'features/fire',
    'features/bulk',
    'crm',
    'runs',
    'portal',
    'testing',
  ],
  'src/testing/sdk/probe.ts': [
    'features/fire',
    'features/bulk',
    'crm',
    'runs',
    'portal',
    'testing',
    '@bitrix24/b24jssdk',
  ],
  'e2e/emulator/core/probe.ts': ['emulator'],
  'e2e/specs/fire/probe.spec.ts': ['emulator', 'e2e'],
}

const rooms = [
  'app',
  'features/fire',
  'features/bulk',
  'crm',
  'runs',
  'portal',
  'ui',
  'i18n',
  'testing',
  'emulator',
  'e2e',
]
const libraries = ['@bitrix24/b24jssdk', 'idb', 'react-aria-components', '@lingui/core']

const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
let reported: Set<string>

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  const sources = [...rooms.map((room) => `#${room}/other.ts`), ...libraries, '../climbing.ts']
  for (const file of Object.keys(mayImport)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    const lines = sources.map((source, at) => `import { a as a${at} } from '${source}'`)
    const uses = sources.map((_, at) => `a${at}`)
    writeFileSync(
      join(folder, file),
      `${lines.join('\n')}\nexport const all = [${uses.join(', ')}]\n`,
    )
  }
  const linter = spawnSync(
    process.execPath,
    [join(process.cwd(), 'node_modules/oxlint/bin/oxlint'), '--format', 'json', '.'],
    { cwd: folder, encoding: 'utf8' },
  )
  const { diagnostics } = JSON.parse(linter.stdout) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[]
  } // the linter's documented report
  reported = new Set(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename, labels }) => `${filename} → ${sources[(labels[0]?.span.line ?? 0) - 1]}`),
  )
  // Generous on purpose, because a busy machine starts the linter late; no test asserts speed.
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.entries(mayImport))('%s', (file, allowed) => {
  test.each(rooms)('imports #%s only where it may', (room) => {
    expect(reported.has(`${file} → #${room}/other.ts`)).toBe(!allowed.includes(room))
  })

  test('has no import that climbs out of its folder', () => {
    expect(reported.has(`${file} → ../climbing.ts`)).toBe(true)
  })

  test.each(libraries)('imports %s only where it may', (library) => {
    // The browser tests drive the vendor's own SDK against the emulator.
    if (file.startsWith('e2e/')) return
    expect(reported.has(`${file} → ${library}`)).toBe(!allowed.includes(library))
  })
})

test('the linter’s rules match the table (npm run import-table)', () => {
  const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
    overrides: { rules: object }[]
  } // a file of ours
  const written = overrides.filter(({ rules }) => 'no-restricted-imports' in rules)
  expect(written).toEqual(importRules())
})
