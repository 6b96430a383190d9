import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import { startEmulatedPortal } from '#testing/sdk/emulated-portal.ts'
import {
  bx24Program,
  crestFiles,
  goFiles,
  phpSdkFiles,
  pythonFiles,
  type StandIn,
} from '#testing/snippet-stand-ins.ts'

import { snippetForms, writeSnippet, type SnippetFormId } from './snippet-forms.ts'
import { placeholders } from './snippet.ts'

/*
 * Runs the code for real against the emulated portal, which is a program of its own here: this room
 * may not import it.
 */
const run = promisify(execFile)
const deal = 2
let portal: Awaited<ReturnType<typeof startEmulatedPortal>>
let origin: string
let folder: string
let tokens: { access_token: string; refresh_token: string; member_id: string }

beforeAll(async () => {
  portal = await startEmulatedPortal()
  origin = portal.origin
  folder = await mkdtemp(path.join(tmpdir(), 'snippet-'))
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
})

afterAll(async () => {
  portal.close()
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  await portal.control('reset', { seed: 'demo' })
  tokens = (await portal.control('token', {
    user: 'admin',
    kind: 'oauth',
    scope: 'crm',
  })) as typeof tokens // as the control call answers
})

/** Each form that can be run, and how; the libraries it needs are small stand-ins where it says so. */
const forms: {
  id: SnippetFormId
  title: string
  program: string
  /** Everything that the code prints. */
  print: (code: string) => Promise<string>
}[] = [
  {
    id: 'curl',
    title: 'cURL (needs curl)',
    program: 'curl',
    print: async (code) => (await run('sh', ['-c', code])).stdout,
  },
  {
    id: 'js',
    title: 'b24jssdk in Node',
    program: 'node',
    print: (code) => printedBy(['node', 'fire.mjs'], { 'fire.mjs': code }),
  },
  {
    id: 'bx24',
    title: 'a stand-in for BX24.js in Node',
    program: 'node',
    print: (code) => printedBy(['node', 'bx24.mjs'], { 'bx24.mjs': bx24Program(code, standIn()) }),
  },
  {
    id: 'php',
    title: 'plain PHP (needs php)',
    program: 'php',
    print: (code) => printedBy(['php', 'fire.php'], { 'fire.php': code }),
  },
  {
    id: 'php-crest',
    title: 'PHP with a stand-in for CRest (needs php)',
    program: 'php',
    print: (code) => printedBy(['php', 'fire.php'], { 'fire.php': code, ...crestFiles(standIn()) }),
  },
  {
    id: 'php-sdk',
    title: 'PHP with a stand-in for b24phpsdk (needs php)',
    program: 'php',
    print: (code) =>
      printedBy(['php', 'fire.php'], { 'fire.php': code, ...phpSdkFiles(standIn()) }),
  },
  {
    id: 'python',
    title: 'Python with a stand-in for b24pysdk (needs python3)',
    program: 'python3',
    print: (code) =>
      printedBy(['python3', 'fire.py'], { 'fire.py': code, ...pythonFiles(standIn()) }),
  },
  {
    id: 'go',
    title: 'Go with a stand-in for b24gosdk (needs go)',
    program: 'go',
    print: (code) => printedBy(['go', 'run', 'fire.go'], { 'fire.go': code, ...goFiles }),
  },
]

const titledForms = forms.map((form) => [form.title, form] as const)

// Comments in the language of the person; Arabic runs the other way.
describe.each(['en', 'ar'])('in %s', (language) => {
  test.for(titledForms)('%s', async ([_title, { id, program, print }], { skip }) => {
    skip(lacks(program))
    await movesADeal(id, language, print)
  })
})

describe('prints the portal’s own words when it refuses', () => {
  test.for(titledForms)('%s', async ([_title, { id, program, print }], { skip }) => {
    skip(lacks(program))
    const target = {
      origin,
      code: 'never_registered',
      triggerName: 'Never registered',
      typeId: deal,
      recordId: 1042,
    }
    const printed = await print(withCredentials(writeSnippet(id, target, await loadWords('en'))))
    // b24phpsdk makes all letters small.
    expect(printed.toLowerCase()).toContain('trigger with code never_registered is not registered.')
    const { log } = await observed()
    expect(log.filter(({ method }) => method === 'crm.automation.trigger.execute')).toMatchObject([
      { http: 400, executed: false },
    ])
  })
})

test('every form is run', () => {
  expect(forms.map(({ id }) => id).toSorted()).toEqual(snippetForms.map(({ id }) => id).toSorted())
})

test('an inbound webhook cannot do it', async () => {
  const { url } = (await portal.control('token', { kind: 'webhook' })) as { url: string } // as it answers
  const answer = await fetch(`${url}crm.automation.trigger.execute`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ CODE: 'contract_signed', OWNER_TYPE_ID: deal, OWNER_ID: 1 }),
  })
  expect(await answer.json()).toMatchObject({
    error: 'ACCESS_DENIED',
    error_description: 'Access denied! Application context required',
  })
})

/** The code says `true`, the portal received one firing, and the deal has moved. */
async function movesADeal(
  form: SnippetFormId,
  language: string,
  print: (code: string) => Promise<string>,
) {
  const { ids } = (await portal.control('records', {
    typeId: deal,
    count: 1,
    categoryId: 0,
    stageId: 'NEW',
  })) as { ids: number[] } // as the control call answers
  const [recordId = 0] = ids
  const target = {
    origin,
    code: 'contract_signed',
    triggerName: 'Договор "подписан"',
    typeId: deal,
    recordId,
  }
  const text = writeSnippet(form, target, await loadWords(language))
  // cURL and plain PHP print the whole answer; Python writes True.
  expect((await print(withCredentials(text))).trim()).toMatch(/^(true|\{"result":true,.*\})$/i)
  const { log, state } = await observed()
  expect(log.filter(({ method }) => method === 'crm.automation.trigger.execute')).toMatchObject([
    { http: 200, effects: [{ typeId: deal, id: recordId, from: 'NEW', to: 'PREPAYMENT_INVOICE' }] },
  ])
  expect(state.records).toContainEqual(
    expect.objectContaining({ typeId: deal, id: recordId, stageId: 'PREPAYMENT_INVOICE' }),
  )
}

function withCredentials(text: string): string {
  return text
    .replaceAll(placeholders.accessToken, tokens.access_token)
    .replaceAll(placeholders.refreshToken, tokens.refresh_token)
    .replaceAll(placeholders.memberId, tokens.member_id)
}

function standIn(): StandIn {
  return { origin, accessToken: tokens.access_token }
}

/** Runs a command in a folder of its own, with these files in it; a failure is printed as well. */
async function printedBy(command: string[], files: Record<string, string>): Promise<string> {
  const place = await mkdtemp(path.join(folder, 'run-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(place, name)
    // oxlint-disable-next-line no-await-in-loop
    await mkdir(path.dirname(file), { recursive: true })
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(file, text)
  }
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    execFile(program, args, { cwd: place }, (_error, stdout, stderr) => resolve(stdout + stderr))
  })
}

const lacking = new Map<string, boolean>()

function lacks(program: string): boolean {
  const known = lacking.get(program)
  if (known !== undefined) return known
  const { status } = spawnSync(program, [program === 'go' ? 'version' : '--version'])
  lacking.set(program, status !== 0)
  return status !== 0
}

async function observed() {
  const [log, state] = await Promise.all(['log', 'state'].map((call) => portal.control(call)))
  return {
    log: log as { method: string }[], // as the control calls answer
    state: state as { records: object[] }, // as the control calls answer
  }
}
