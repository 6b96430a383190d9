import type { RecordRef } from './record-ref.ts'

/** Where in the portal the app was opened, in our words. */
export type Place =
  /** The app's own page, or its slider; `options` come from `openApplication` or the address. */
  | { kind: 'page'; options: Record<string, string> }
  | {
      kind: 'record-tab' | 'record-menu' | 'list-menu'
      record: RecordRef | { typeId: number; id: null }
    }
  | { kind: 'list-toolbar'; typeId: number }
  | { kind: 'automation-designer'; typeId: number; pipelineId: number | null }
  /** A code we do not know: the full app, never a blank page. */
  | { kind: 'unknown'; code: string }
