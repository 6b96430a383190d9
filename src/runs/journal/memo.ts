import { openDB } from 'idb'
import type { DBSchema } from 'idb'

import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'

/** Whose journal a browser holds, and the names in it, as the portal last told them. */
export interface PortalMemo {
  user: { id: number; name: string }
  types: ObjectType[]
  triggers: Trigger[]
}

interface MemoSchema extends DBSchema {
  memo: { key: 'last'; value: PortalMemo }
}

/** Kept so that the history can be read while the portal is away. Rejects where storage is refused. */
export async function writeMemo(memberId: string, memo: PortalMemo): Promise<void> {
  const database = await openMemo(memberId)
  await database.put('memo', memo, 'last')
  database.close()
}

/** Null: nobody has opened the app on this portal in this browser. Rejects where storage is refused. */
export async function readMemo(memberId: string): Promise<PortalMemo | null> {
  const database = await openMemo(memberId)
  const memo = await database.get('memo', 'last')
  database.close()
  return memo ?? null
}

function openMemo(memberId: string) {
  return openDB<MemoSchema>(`trigger-console-memo/${memberId}`, 1, {
    upgrade: (database) => void database.createObjectStore('memo'),
  })
}
