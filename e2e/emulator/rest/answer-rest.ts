import type { LogEntry } from '#emulator/core/call-log.ts'
import { RequestUsage } from '#emulator/core/limits.ts'
import { RestError, systemErrors } from '#emulator/methods/method.ts'
import { BATCH, methods } from '#emulator/methods/table.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { authorise } from './authorise.ts'
import { heldMethods, runBatch } from './batch.ts'
import { faultAnswer, letsWorkHappen, RequestCutShort } from './fault-answer.ts'
import { isVersion3, readIncomingCall, type IncomingCall } from './incoming-call.ts'
import { RequestTime, operatingReport, runMethod } from './run-method.ts'
import {
  errorBody,
  successBody,
  timeRow,
  CORS_HEADERS,
  asXml,
  jsonAnswer,
  textAnswer,
  type PortalAnswer,
  type PortalRequest,
} from './wire.ts'

const GATEWAY_TIMEOUT =
  '<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>'

const VERSION_3_UNKNOWN = {
  error: {
    code: 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION',
    message: 'Method not found',
  },
}

/** Answers a request to `/rest/…`; never rejects, whatever a client sends. */
export async function answerRest(
  portal: EmulatedPortal,
  request: PortalRequest,
): Promise<PortalAnswer> {
  if (request.method === 'OPTIONS') {
    return { status: 200, headers: { ...CORS_HEADERS }, body: '', isDropped: false }
  }
  if (isVersion3(request)) return jsonAnswer(404, VERSION_3_UNKNOWN)
  const call = await readIncomingCall(request)
  const entry = portal.log.add(portal.now(), call.method, call.params)
  const { queueMs } = portal.settings
  if (queueMs > 0) await portal.clock.wait(queueMs)
  const time = new RequestTime(portal.clock)
  const cut = time.cut.then(() => textAnswer(504, GATEWAY_TIMEOUT, 'text/html'))
  const answer = await Promise.race([
    answerWithFaults(portal, call, entry, time, request.client ?? 'local'),
    cut,
  ])
  entry.http = answer.isDropped ? null : answer.status
  return call.format === 'xml' ? asXml(answer) : answer
}

async function answerWithFaults(
  portal: EmulatedPortal,
  call: IncomingCall,
  entry: LogEntry,
  time: RequestTime,
  client: string,
): Promise<PortalAnswer> {
  const held = call.method === BATCH ? heldMethods(call.params) : []
  const fault = portal.faults.take(call.method, false, held)
  if (fault) entry.fault = fault.kind
  if (fault && fault.kind !== 'delay' && !letsWorkHappen(fault)) {
    if (fault.kind === 'error') entry.error = fault.error
    return faultAnswer(fault)
  }
  const answer = await perform(portal, call, entry, time, client)
  if (fault?.kind === 'delay') await time.spend(fault.ms)
  return fault && fault.kind !== 'delay' ? faultAnswer(fault) : answer
}

async function perform(
  portal: EmulatedPortal,
  call: IncomingCall,
  entry: LogEntry,
  time: RequestTime,
  client: string,
): Promise<PortalAnswer> {
  const usage = new RequestUsage()
  try {
    const body = await succeed(portal, call, entry, time, client, usage)
    return jsonAnswer(200, body)
  } catch (error) {
    if (error instanceof RequestCutShort) return error.answer
    if (error instanceof RestError) {
      entry.error = error.code
      return refusal(portal, error)
    }
    console.error(`The emulated portal failed in ${call.method}:`, error)
    entry.error = 'INTERNAL_SERVER_ERROR'
    return jsonAnswer(500, {
      error: 'INTERNAL_SERVER_ERROR',
      error_description: 'Internal server error',
    })
  } finally {
    portal.bookUsage(usage)
  }
}

function refusal({ settings }: EmulatedPortal, error: RestError): PortalAnswer {
  const answer = jsonAnswer(statusOf(error, settings.systemErrors), errorBody(error))
  if (!settings.differs.includes('hidden-refusals')) return answer
  return { ...answer, headers: { 'content-type': answer.headers['content-type'] ?? '' } }
}

/** Codes of refusals by the system itself, before any method runs. */
const SYSTEM_CODES = new Set<string | number>([
  'insufficient_scope',
  'INVALID_CREDENTIALS',
  'user_access_error',
  'OVERLOAD_LIMIT',
  'INVALID_REQUEST',
  'authorization_error',
  'APPLICATION_NOT_FOUND',
  'CONNECTION_ERROR',
])

/** Newer portals refuse with 401 whatever the system refuses ("Error codes" of the REST API). */
function statusOf(error: RestError, statuses: 'new' | 'old'): number {
  return statuses === 'new' && SYSTEM_CODES.has(error.code) ? 401 : error.http
}

/** The checks in the portal's order, then the work; throws RestError for every refusal. */
async function succeed(
  portal: EmulatedPortal,
  call: IncomingCall,
  entry: LogEntry,
  time: RequestTime,
  client: string,
  usage: RequestUsage,
): Promise<Record<string, unknown>> {
  const { limits, lang } = portal.settings
  if (limits && !portal.rateBucket.admit(client, limits, portal.now())) {
    throw systemErrors.tooManyRequests()
  }
  if (call.method !== BATCH && !methods.has(call.method)) throw systemErrors.methodNotFound()
  const { state, tokens } = portal
  const caller = authorise(call.credentials, { state, tokens, lang, now: portal.now() })
  const context = { portal, caller, time, usage }
  if (call.method !== BATCH) {
    const { answer, time: row } = await runMethod(context, call.method, call.params, entry)
    return successBody(answer, row)
  }
  const start = portal.now()
  const result = await runBatch(context, call.params, entry)
  const operating = operatingReport(portal, BATCH, usage)
  return successBody({ result }, timeRow(start, portal.now(), operating, portal.settings.differs))
}
