import type { FaultRule } from '#emulator/core/faults.ts'
import { RestError, type Params, systemErrors } from '#emulator/methods/method.ts'
import { isPhpEmpty, paramOf, phpArray, parsePhpQuery } from '#emulator/methods/php-params.ts'
import { BATCH } from '#emulator/methods/table.ts'
import { EXECUTE } from '#emulator/methods/triggers.ts'

import { RequestCutShort, faultAnswer } from './fault-answer.ts'
import { runMethod, type RequestContext } from './run-method.ts'

/** Maximum number of commands in one batch, documented on "Batch". */
const MAX_COMMANDS = 50

type Row =
  | { kind: 'done'; result: unknown; total?: number; next?: number; time: unknown }
  | { kind: 'refused'; error: RestError }
  | { kind: 'absent' }

/** Runs the commands one after another in one request; a refusal affects only its own row. */
export async function runBatch(
  context: RequestContext,
  params: Params,
  outer: { n: number; executed: boolean },
): Promise<unknown> {
  const rows: [string, Exclude<Row, { kind: 'absent' }>][] = []
  const results = new Map<string, unknown>()
  for (const [index, [key, command]] of commandsOf(params).entries()) {
    if (typeof command !== 'string') continue
    const row =
      index < MAX_COMMANDS
        ? // Later commands may refer to earlier results, so they cannot run in parallel.
          // oxlint-disable-next-line no-await-in-loop
          await runCommand(context, command, results, outer)
        : ({ kind: 'refused', error: systemErrors.batchTooLong() } as const)
    if (row.kind === 'absent') continue
    rows.push([key, row])
    if (row.kind === 'done') results.set(key, row.result)
    else if (isHalting(params)) break
  }
  return batchResult(rows)
}

/** The methods that the commands of a batch call, repeats included. */
export function heldMethods(params: Params): string[] {
  return commandsOf(params).flatMap(([, command]) =>
    typeof command === 'string' ? [methodOf(command)] : [],
  )
}

function commandsOf(params: Params): [string, unknown][] {
  const commands = paramOf(params, 'cmd')
  return typeof commands === 'object' && commands !== null ? Object.entries(commands) : []
}

function methodOf(command: string): string {
  const question = command.indexOf('?')
  const path = question < 0 ? command : command.slice(0, question)
  return path.toLowerCase().replace(/\.json$/, '')
}

/** The text `false` of a form is not empty for PHP, so it halts as well. */
function isHalting(params: Params): boolean {
  return !isPhpEmpty(paramOf(params, 'halt'))
}

async function runCommand(
  context: RequestContext,
  command: string,
  results: ReadonlyMap<string, unknown>,
  outer: { n: number; executed: boolean },
): Promise<Row> {
  const { portal } = context
  const method = methodOf(command)
  const question = command.indexOf('?')
  const query = question < 0 ? {} : parsePhpQuery(command.slice(question + 1))
  const params = resolveReferences(query, results)
  const entry = portal.log.add(portal.now(), method, params, outer.n)
  try {
    const fault = portal.faults.take(method, true)
    if (fault) {
      entry.fault = fault.kind
      stopBefore(fault)
    }
    if (!isAllowed(method, portal.settings.executeInBatch)) {
      throw systemErrors.batchMethodNotAllowed()
    }
    const { answer, time } = await runMethod(context, method, params, entry)
    outer.executed = true
    entry.http = 200
    const row: Row = {
      kind: 'done',
      result: answer.result,
      time: portal.settings.differs.includes('no-row-times') ? undefined : time,
      ...(answer.total === undefined ? {} : { total: answer.total }),
      ...(answer.next === undefined ? {} : { next: answer.next }),
    }
    return fault ? await spoil(context, row, fault) : row
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    entry.http = error.http
    entry.error = error.code
    return { kind: 'refused', error: inBatch(error) }
  }
}

function isAllowed(method: string, executeInBatch: boolean): boolean {
  return method !== BATCH && (method !== EXECUTE || executeInBatch)
}

/** Inside a batch the portal gives no text for a missing scope. */
function inBatch(error: RestError): RestError {
  return error.code === 'insufficient_scope' ? new RestError(error.http, error.code, '') : error
}

/** Faults that keep the row from running. */
function stopBefore(fault: FaultRule): void {
  switch (fault.kind) {
    case 'error':
      throw new RestError(fault.http, fault.error, fault.error_description)
    case 'drop-before':
      throw new RequestCutShort(faultAnswer(fault))
    case 'status':
    case 'body':
      if (!fault.executed) throw new RequestCutShort(faultAnswer(fault))
      return
    case 'delay':
    case 'drop-after':
  }
}

/** Faults that hit a row whose work is done. An empty body removes the row from the answer. */
async function spoil(context: RequestContext, row: Row, fault: FaultRule): Promise<Row> {
  switch (fault.kind) {
    case 'delay':
      await context.time.spend(fault.ms)
      return row
    case 'body':
      return fault.body === ''
        ? { kind: 'absent' }
        : { kind: 'done', result: JSON.parse(fault.body), time: {} }
    case 'drop-after':
    case 'status':
    case 'drop-before':
    case 'error':
      throw new RequestCutShort(faultAnswer(fault))
  }
}

function batchResult(rows: [string, Exclude<Row, { kind: 'absent' }>][]): unknown {
  const done = rows.flatMap(([key, row]) => (row.kind === 'done' ? [[key, row] as const] : []))
  const pick = (read: (row: (typeof done)[number][1]) => unknown): unknown =>
    phpArray(
      done.flatMap(([key, row]): [string, unknown][] => {
        const value = read(row)
        return value === undefined ? [] : [[key, value]]
      }),
    )
  return {
    result: pick((row) => row.result),
    result_error: phpArray(
      rows.flatMap(([key, row]): [string, unknown][] =>
        row.kind === 'refused'
          ? [[key, { error: row.error.code, error_description: row.error.description }]]
          : [],
      ),
    ),
    result_total: pick((row) => row.total),
    result_next: pick((row) => row.next),
    result_time: pick((row) => row.time),
  }
}

const REFERENCE = /^\$result((?:\[[^\]]*\])+)$/

/**
 * Replaces values like `$result[first][items][0][id]` with what an earlier command answered; a
 * missing value becomes null. Documented on "Batch".
 */
export function resolveReferences(params: Params, results: ReadonlyMap<string, unknown>): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, resolve(value, results)]),
  )
}

function resolve(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const path = REFERENCE.exec(value)?.[1]
    return path === undefined ? value : follow(path, results)
  }
  if (Array.isArray(value)) return value.map((part) => resolve(part, results))
  if (typeof value === 'object' && value !== null) return resolveReferences({ ...value }, results)
  return value
}

function follow(path: string, results: ReadonlyMap<string, unknown>): unknown {
  const keys = [...path.matchAll(/\[["']?([^\]]*?)["']?\]/g)].map((match) => match[1] ?? '')
  const [first = '', ...rest] = keys
  let place = results.get(first)
  for (const key of rest) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return null
    place = Object.entries(place).find(([name]) => name === key)?.[1]
  }
  return place ?? null
}
