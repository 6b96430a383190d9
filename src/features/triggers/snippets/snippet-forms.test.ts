import { spawnSync } from 'node:child_process'
import { Script } from 'node:vm'

import { describe, expect, test } from 'vitest'

import { languageCodes } from '#i18n/languages.ts'
import { loadWords } from '#i18n/words.ts'

import { snippetForms, writeSnippet } from './snippet-forms.ts'
import { executeMethod, placeholders, type SnippetTarget } from './snippet.ts'

const english = await loadWords('en')

const plain: SnippetTarget = {
  origin: 'https://demo.bitrix24.com',
  code: 'contract_signed',
  triggerName: 'Contract signed',
  typeId: 2,
  recordId: 42,
}

/** No code like this can be registered; the snippets do not rely on it. */
const hostile: SnippetTarget = {
  origin: 'https://demo.bitrix24.com/\'$(id)`"\\',
  code: '\'; "id" #\n?></script>`$(id)`\\ оплата \u202e',
  triggerName: 'Договор "подписан"\n?> </script> it\'s \\',
  typeId: 177,
  recordId: null,
}

describe.each(snippetForms)('$title', ({ id }) => {
  test('names the method, the trigger, the type and the record', () => {
    const text = writeSnippet(id, plain, english)
    expect(text).toContain('contract_signed')
    expect(text).toMatch(/OWNER_TYPE_ID\W+2\b|owner_type_id=2\b/)
    expect(text).toMatch(/OWNER_ID\W+42\b|owner_id=42\b/)
    expect(text).toContain(id === 'python' ? 'crm.automation.trigger.execute(' : executeMethod)
    expect(text).toContain('“Contract signed” at record 42')
  })

  test('contains record ID 0 while no record is chosen', () => {
    const text = writeSnippet(id, { ...plain, recordId: null }, english)
    expect(text).toMatch(/OWNER_ID\W+0\b|owner_id=0\b/)
  })
})

test('credentials are placeholders only', () => {
  const all = snippetForms.map(({ id }) => writeSnippet(id, plain, english)).join('\n')
  const put = new Set(all.match(/PUT_[A-Z_]+/g))
  expect([...put].toSorted()).toEqual(Object.values(placeholders).toSorted())
})

test('comments are in the language of the person, and nothing else is', async () => {
  const russian = await loadWords('ru')
  for (const { id } of snippetForms) {
    const [own, theirs] = [writeSnippet(id, plain, russian), writeSnippet(id, plain, english)]
    expect(own).toContain('Запускает триггер «Contract signed» для элемента 42')
    expect(own).not.toContain('the first one may have worked')
    expect(codeOf(own)).toEqual(codeOf(theirs))
  }
})

describe.each(languageCodes)('hostile texts leave the code whole, language %s', async (code) => {
  const words = await loadWords(code)

  test.for([
    ['curl', 'sh', ['-n']],
    ['js', 'node', ['--input-type=module', '--check']],
    ['python', 'python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())']],
    ['php', 'php', ['-l']],
    ['php-sdk', 'php', ['-l']],
    ['php-crest', 'php', ['-l']],
    ['go', 'gofmt', ['-e']],
  ] as const)('%s is well-formed (needs %s)', ([id, program, args], { skip }) => {
    for (const target of [plain, hostile]) {
      const input = writeSnippet(id, target, words)
      const judged = spawnSync(program, args, { input, encoding: 'utf8' })
      skip(judged.error !== undefined)
      expect(judged.stderr).toBe('')
      expect(judged.status).toBe(0)
    }
  })

  test('bx24, as a page', () => {
    const scripts = writeSnippet('bx24', hostile, words).split(/<\/?script[^>]*>/)
    expect(scripts).toHaveLength(5)
    expect(() => new Script(scripts[3] ?? '')).not.toThrow()
  })

  test('contains no character that an editor would hide', () => {
    for (const { id } of snippetForms)
      expect(writeSnippet(id, plain, words)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  })
})

/** The lines a machine obeys: no comments, and not the one text that plain PHP prints. */
function codeOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\/\/|#)/.test(line))
    .map((line) => line.replace(/=== false \? '[^']*'/, '=== false ? …'))
}
