import * as z from 'zod/mini'

import type { SandboxNotes } from '#portal/check/run-sandbox.ts'
import { deviceStorage } from '#ui/base/browser-storage.ts'

const key = 'trigger-console:sandbox'

const shape = z.array(
  z.object({
    memberId: z.string(),
    userId: z.int(),
    nonce: z.string(),
    code: z.string(),
    typeId: z.int(),
    pipelineId: z.int(),
    stageId: z.string(),
    recordId: z.nullable(z.int()),
  }),
)

/**
 * What test records were made from this browser, on whatever portal: a portal that was restored from a
 * copy has another member ID, and its notes must still be found.
 */
export const sandboxNotes: SandboxNotes = {
  read: () => z.safeParse(shape, deviceStorage.read(key)).data ?? [],
  write: (notes) => {
    deviceStorage.keep(key, notes)
    return JSON.stringify(deviceStorage.read(key)) === JSON.stringify(notes)
  },
}
