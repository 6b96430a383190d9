import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { loadWords } from '#i18n/words.ts'

import { writeSnippet, type SnippetFormId } from './snippet-forms.ts'
import { placeholders } from './snippet.ts'

/*
 * Runs the code for real against the emulated portal, which is a program of its own here: this room
 * may not import it.
 */
vi.setConfig({ testTimeout: 30_000 })
const run = promisify(execFile)
const deal = 2
let portal: ChildProcess
let origin: string
let folder: string
let tokens: { access_token: string; refresh_token: string; member_id: string }

beforeAll(async () => {
  const tsx = createRequire(import.meta.url).resolve('tsx')
  portal = spawn(
    process.execPath,
    ['--import', tsx, 'e2e/emulator/server/main.ts', '--port', '0', '--app', 'http://localhost:1'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  origin = await readyAddress(portal)
  folder = await mkdtemp(path.join(tmpdir(), 'snippet-'))
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
}, 30_000)

afterAll(async () => {
  portal.kill()
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  await control('reset', { seed: 'demo' })
  tokens = (await control('token', { user: 'admin', kind: 'oauth', scope: 'crm' })) as typeof tokens // as the control call answers
})

// Comments in the language of the person; Arabic runs the other way.
describe.each(['en', 'ar'])('in %s', (language) => {
  test('cURL (needs curl)', async ({ skip }) => {
    skip(lacks('curl'))
    await movesADeal('curl', language, async (code) => {
      const { stdout } = await run('sh', ['-c', code])
      return JSON.stringify((JSON.parse(stdout) as { result: unknown }).result) // a REST answer
    })
  })

  test('b24jssdk in Node', () =>
    movesADeal('js', language, (code) => runFile('node', 'fire.mjs', code)))

  test('plain PHP (needs php)', async ({ skip }) => {
    skip(lacks('php'))
    await movesADeal('php', language, async (code) => {
      const out = await runFile('php', 'fire.php', code)
      return JSON.stringify((JSON.parse(out) as { result: unknown }).result) // a REST answer
    })
  })

  test('PHP with a stand-in for CRest (needs php)', async ({ skip }) => {
    skip(lacks('php'))
    await writeFile(path.join(folder, 'crest.php'), crestStandIn())
    await movesADeal('php-crest', language, (code) => runFile('php', 'fire.php', code))
  })
})

describe('prints the portal’s own words when it refuses', () => {
  const refusal = 'Trigger with code never_registered is not registered.'

  /** Everything that a program prints for a trigger that does not exist; the portal has fired nothing. */
  async function refused(form: SnippetFormId, execute: (code: string) => Promise<string>) {
    const target = {
      origin,
      code: 'never_registered',
      triggerName: 'Never registered',
      typeId: deal,
      recordId: 1042,
    }
    const text = writeSnippet(form, target, await loadWords('en'))
    expect(await execute(withCredentials(text))).toContain(refusal)
    const { log } = await observed()
    expect(log.filter(({ method }) => method === 'crm.automation.trigger.execute')).toMatchObject([
      { http: 400, executed: false },
    ])
  }

  test('cURL (needs curl)', async ({ skip }) => {
    skip(lacks('curl'))
    await refused('curl', async (code) => (await run('sh', ['-c', code])).stdout)
  })

  test('b24jssdk in Node', () => refused('js', (code) => printedBy('node', 'fire.mjs', code)))

  test('plain PHP (needs php)', async ({ skip }) => {
    skip(lacks('php'))
    await refused('php', (code) => printedBy('php', 'fire.php', code))
  })

  test('PHP with a stand-in for CRest (needs php)', async ({ skip }) => {
    skip(lacks('php'))
    await writeFile(path.join(folder, 'crest.php'), crestStandIn())
    await refused('php-crest', (code) => printedBy('php', 'fire.php', code))
  })
})

test('an inbound webhook cannot do it', async () => {
  const { url } = (await control('token', { kind: 'webhook' })) as { url: string } // as it answers
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
  execute: (code: string) => Promise<string>,
) {
  const { ids } = (await control('records', {
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
  expect((await execute(withCredentials(text))).trim()).toBe('true')
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

async function runFile(program: string, name: string, code: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, code)
  return (await run(program, [file])).stdout
}

async function printedBy(program: string, name: string, code: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, code)
  const { stdout, stderr } = await run(program, [file])
  return stdout + stderr
}

function lacks(program: string): boolean {
  return spawnSync(program, ['--version']).status !== 0
}

async function control(call: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${origin}/__emulator/${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${call}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

async function observed() {
  const [log, state] = await Promise.all(
    ['log', 'state'].map(async (call) => (await fetch(`${origin}/__emulator/${call}`)).json()),
  )
  return {
    log: log as { method: string }[], // as the control calls answer
    state: state as { records: object[] }, // as the control calls answer
  }
}

/** The portal says in one line of JSON that it is ready. */
async function readyAddress(program: ChildProcess): Promise<string> {
  if (program.stdout === null) throw new Error('the portal has no output')
  for await (const line of createInterface({ input: program.stdout })) {
    if (line.startsWith('{')) return (JSON.parse(line) as { portal: string }).portal // the contract
  }
  throw new Error('the portal did not start')
}

/** What CRest::call does, without its storage of tokens. */
function crestStandIn(): string {
  return `<?php
class CRest {
    public static function call($method, $params) {
        $params['auth'] = '${tokens.access_token}';
        $body = ['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json',
            'content' => json_encode($params), 'ignore_errors' => true]];
        return json_decode(file_get_contents('${origin}/rest/' . $method, false, stream_context_create($body)), true);
    }
}
`
}
