import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * Who may import whom, as ARCHITECTURE.md says it. The linter enforces the table; this test builds a
 * small project with every possible import and sees that the linter reports exactly the others.
 */
const mayImport: Record<string, string[]> = {
  'src/main.ts': ['app', 'features', 'crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/app/probe.ts': ['app', 'features', 'crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/features/fire/probe.ts': ['crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/crm/probe.ts': ['crm', 'runs', 'portal', 'ui', 'i18n'],
  'src/runs/probe.ts': ['runs', 'portal'],
  'src/runs/journal.ts': ['runs', 'portal'],
  'src/portal/probe.ts': ['portal'],
  'src/ui/probe.ts': ['ui', 'i18n'],
  'src/i18n/probe.ts': ['i18n'],
  'e2e/emulator/probe.ts': ['emulator'],
  'e2e/probe.spec.ts': ['emulator'],
}

/** The only rooms that may import each of these libraries. */
const doors: Record<string, string[]> = {
  '@bitrix24/b24jssdk': ['src/portal/probe.ts'],
  idb: ['src/runs/journal.ts'],
  'react-aria-components': ['src/ui/probe.ts'],
  '@lingui/core': ['src/i18n/probe.ts'],
}

const rooms = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: object }).imports, // a file of ours
).map((name) => name.slice(1, -2))

const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
let reported: Set<string>

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  const sources = [
    ...rooms.map((room) => `#${room}/other.ts`),
    ...Object.keys(doors),
    '../climbing.ts',
  ]
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
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.entries(mayImport))('%s', (file, allowed) => {
  test.each(rooms)('may import #%s only where the table says so', (room) => {
    expect(reported.has(`${file} → #${room}/other.ts`)).toBe(!allowed.includes(room))
  })

  test('never climbs out of its room', () => {
    expect(reported.has(`${file} → ../climbing.ts`)).toBe(true)
  })

  test.each(Object.entries(doors))('imports %s only through its door', (library, owners) => {
    // The browser tests drive the vendor's own SDK against the emulator.
    if (file.startsWith('e2e/')) return
    expect(reported.has(`${file} → ${library}`)).toBe(!owners.includes(file))
  })
})
