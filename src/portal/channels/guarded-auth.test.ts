import { HttpV2 } from '@bitrix24/b24jssdk'
import { afterEach, expect, test, vi } from 'vitest'

import { FireChannel } from '#portal/firing/fire-channel.ts'
import type { FireOrder, FireVerdict } from '#portal/model/fire-answer.ts'
import { refusal, ScriptedAuth, scriptWire, success } from '#testing/sdk/scripted-wire.ts'

import { limitRenewals } from './guarded-auth.ts'
import { ReadChannel } from './read-channel.ts'

/** What a person waits at most for the truth about a lost session. */
const patienceMs = 5000

const order: FireOrder = { code: 'signed', records: [{ typeId: 2, id: 7 }], channel: 'single' }

/** The page around the frame gets the question for a new token and may answer it late. */
class SlowAuth extends ScriptedAuth {
  answer: () => void = () => undefined

  override async refreshAuth() {
    await new Promise<void>((resolve) => (this.answer = resolve))
    return super.refreshAuth()
  }
}

function limitedAuth(secondsLeft: number): SlowAuth {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  const auth = new SlowAuth(secondsLeft)
  limitRenewals(auth)
  return auth
}

afterEach(() => void vi.useRealTimers())

test('a read that needs a new token says within 5 s that the session has ended', async () => {
  const auth = limitedAuth(-1)
  const client = new HttpV2(auth)
  const sent = scriptWire(client, [success(true)])
  const channel = new ReadChannel(
    { make: ({ method, params }) => client.call(method, params) },
    client,
    auth,
  )
  const ends: unknown[] = []
  channel.call({ method: 'profile' }).catch((error: unknown) => ends.push(error))
  await vi.advanceTimersByTimeAsync(patienceMs)
  expect(ends).toMatchObject([{ kind: 'session-ended' }])
  expect(sent).toEqual([])

  // The late answer is taken all the same.
  auth.answer()
  await vi.advanceTimersByTimeAsync(0)
  await expect(channel.call({ method: 'profile' })).resolves.toBe(true)
})

test('firings after a refused token wait 5 s together, and none is sent without one', async () => {
  const auth = limitedAuth(3600)
  const channel = new FireChannel(auth, { isOffline: () => false })
  const sent = scriptWire(channel.client, [refusal(401, 'expired_token', 'expired'), success(true)])
  const verdicts: FireVerdict[] = []
  const fire = async () => verdicts.push(...(await channel.fire(order)).verdicts)
  void fire().then(fire).then(fire)
  await vi.advanceTimersByTimeAsync(patienceMs)
  const lost = { kind: 'refused', error: 'session-ended' }
  expect(verdicts).toMatchObject([lost, lost, lost])
  expect(sent).toHaveLength(1)
})
