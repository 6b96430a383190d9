/** @import { SelectableRecord, SelectableUser } from '#emulator/pages/selectable.ts' */
/** @import { Command } from '#emulator/pages/app-frame.ts' */
import { choose } from './dialogs.js'
import { postJson } from './helpers.js'

/** The types that the portal's CRM selector knows; invoices and smart processes are not among them. */
const CRM_TYPES = ['lead', 'contact', 'company', 'deal', 'quote']

/** @type {[string, Command][]} */
export const selectCommands = [
  [
    'selectUser',
    async (_frame, params, answer) => {
      const isMultiple = Boolean(params['mult'])
      const chosen = await choose('Select a user', await userChoices(), isMultiple)
      if (chosen !== null) answer(isMultiple ? chosen : chosen[0])
    },
  ],
  [
    'selectCRM',
    async (_frame, params, answer) => {
      const asked = [params['entityType']].flat()
      const types = CRM_TYPES.filter((type) => asked.includes(type))
      // The endpoint answers exactly this; both ends live in this folder.
      const records = /** @type {SelectableRecord[]} */ (
        await postJson('/__portal/selectable-records', { types })
      )
      const choices = records.map((record) => ({
        label: record.title,
        note: `${record.id} ${record.desc}`,
        value: record,
      }))
      const chosen = await choose('Select CRM records', choices, Boolean(params['multiple']))
      if (chosen !== null) answer(bucketsOf(chosen))
    },
  ],
  [
    'selectAccess',
    async (_frame, _params, answer) => {
      const users = await userChoices()
      const choices = [
        { label: 'All employees', note: 'Group', value: { id: 'AU', name: 'All employees' } },
        ...users.map(({ label, note, value }) => ({
          label,
          note,
          value: { id: `U${value.id}`, name: label },
        })),
      ]
      const chosen = await choose('Select access', choices, true)
      if (chosen !== null) answer(chosen)
    },
  ],
]

async function userChoices() {
  // The endpoint answers exactly this; both ends live in this folder.
  const users = /** @type {SelectableUser[]} */ (await postJson('/__portal/selectable-users', {}))
  return users.map((user) => ({ label: user.name, note: user.position, value: user }))
}

/**
 * One bucket per type, keyed by index as the portal's selector writes it.
 * @param {SelectableRecord[]} records
 */
function bucketsOf(records) {
  /** @type {Record<string, Record<string, SelectableRecord>>} */
  const buckets = {}
  for (const record of records) {
    const bucket = (buckets[record.type] ??= {})
    bucket[String(Object.keys(bucket).length)] = record
  }
  return buckets
}
