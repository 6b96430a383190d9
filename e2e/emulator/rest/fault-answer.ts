import type { FaultRule } from '#emulator/core/faults.ts'

import { droppedAnswer, jsonAnswer, textAnswer, type PortalAnswer } from './wire.ts'

/** Ends the whole request from inside a row of a batch. */
export class RequestCutShort extends Error {
  override name = 'RequestCutShort'
  readonly answer: PortalAnswer

  constructor(answer: PortalAnswer) {
    super('A fault ended the request')
    this.answer = answer
  }
}

/** What the client receives instead of the portal's own answer. */
export function faultAnswer(fault: Exclude<FaultRule, { kind: 'delay' }>): PortalAnswer {
  switch (fault.kind) {
    case 'drop-before':
    case 'drop-after':
      return droppedAnswer
    case 'status':
      return redirected(
        textAnswer(fault.status, fault.body, fault.contentType, fault.cors),
        fault.location,
      )
    case 'error':
      return jsonAnswer(fault.http, {
        error: fault.error,
        error_description: fault.error_description,
      })
    case 'body':
      return textAnswer(200, fault.body, 'application/json; charset=utf-8')
  }
}

/** Whether the work is done although the client does not get the real answer. */
export function letsWorkHappen(fault: FaultRule): boolean {
  switch (fault.kind) {
    case 'drop-before':
    case 'error':
      return false
    case 'drop-after':
    case 'delay':
      return true
    case 'status':
    case 'body':
      return fault.executed
  }
}

function redirected(answer: PortalAnswer, location: string | undefined): PortalAnswer {
  return location === undefined ? answer : { ...answer, headers: { ...answer.headers, location } }
}
