import type { DocumentedAnswer, Shape } from './shape.ts'

/** The `time` of a cloud portal; documented on "Batch" and on the newest method pages. */
export const documentedTime: Shape = {
  start: 'number',
  finish: 'number',
  duration: 'number',
  processing: 'number',
  date_start: 'moment',
  date_finish: 'moment',
  operating_reset_at: 'number',
  operating: 'number',
}

const refusal: Shape = { error: 'text', error_description: 'text' }
const nothing: Shape = []

const profile = 'profile'
const unknownTrigger = 'crm.automation.trigger.delete?CODE=x'

/** Answers of batch: each part is an object with the keys of `cmd`, or a PHP array. */
export const documentedBatches: DocumentedAnswer[] = [
  {
    method: 'batch',
    of: 'named commands, one refused',
    params: { halt: 0, cmd: { ok: 'crm.automation.trigger.list', bad: unknownTrigger } },
    body: {
      result: {
        result: { ok: [{ NAME: 'text', CODE: 'text' }] },
        result_error: { bad: refusal },
        result_total: nothing,
        result_next: nothing,
        result_time: { ok: documentedTime },
      },
    },
  },
  {
    method: 'batch',
    of: 'a list and its total',
    params: { cmd: { list: 'crm.item.list?entityTypeId=2&select[]=id', mode: 'user.admin' } },
    body: {
      result: {
        result: { list: { items: [{ id: 'number' }] }, mode: 'boolean' },
        result_error: nothing,
        result_total: { list: 'number' },
        result_next: nothing,
        result_time: { list: documentedTime, mode: documentedTime },
      },
    },
  },
  {
    method: 'batch',
    of: 'numbered commands, the first refused',
    params: { cmd: [unknownTrigger, 'user.admin'] },
    body: {
      result: {
        result: { 1: 'boolean' },
        result_error: [refusal],
        result_total: nothing,
        result_next: nothing,
        result_time: { 1: documentedTime },
      },
    },
  },
  {
    method: 'batch',
    of: 'numbered commands, all done',
    params: { cmd: ['user.admin', 'user.admin'] },
    body: {
      result: {
        result: ['boolean'],
        result_error: nothing,
        result_total: nothing,
        result_next: nothing,
        result_time: [documentedTime],
      },
    },
  },
  {
    method: 'batch',
    of: 'a halt after the first refusal',
    params: { halt: 1, cmd: { first: unknownTrigger, second: profile } },
    body: {
      result: {
        result: nothing,
        result_error: { first: refusal },
        result_total: nothing,
        result_next: nothing,
        result_time: nothing,
      },
    },
  },
]
