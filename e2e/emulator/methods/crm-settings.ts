import type { Method } from './method.ts'

/** crm.settings.mode.get: 1 classic CRM with leads, 2 simple CRM without. */
const mode: Method = ({ settings }) => ({ result: settings.leadMode })

/** The settings of the CRM. */
export const settingsMethods = { 'crm.settings.mode.get': mode }
