import { openDB } from 'idb'
import type { DBSchema } from 'idb'

import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'

/** Whose journal this browser holds, and the names it needs, as last read from the portal. */
export interface PortalMemo {
  user: { id: number; name: string }
  types: ObjectType[]
  triggers: Trigger[]
}

interface MemoSchema extends DBSchema {
  memo: { key: 'last'; value: PortalMemo }
}

/** Stores what the history needs while the portal cannot be reached. Rejects where storage is refused. */
export async function writeMemo(memberId: string, memo: PortalMemo): Promise<void> {
  const database = await openMemo(memberId)
  await database.put('memo', memo, 'last')
  database.close()
}

/** Null: nobody has opened the app for this portal in this browser. Rejects where storage is refused. */
export async function readMemo(memberId: string): Promise<PortalMemo | null> {
  const database = await openMemo(memberId)
  const { store, done } = database.transaction('memo')
  const [memo] = await Promise.all([store.get('last'), done])
  database.close()
  return memo ?? null
}

function openMemo(memberId: string) {
  return openDB<MemoSchema>(`trigger-console-memo/${memberId}`, 1, {
    upgrade: (database) => void database.createObjectStore('memo'),
  })
}
