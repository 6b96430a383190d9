import type { EmulatedPortal } from '#emulator/portal.ts'

import { recordsOf } from './board.ts'
import { cardPath, titleOf } from './crm-paths.ts'
import { userName } from './record-words.ts'

/** A user as `selectUser` answers it (apidocs.bitrix24.com, "BX24.selectUser"). */
export interface SelectableUser {
  id: string
  name: string
  photo: string
  position: string
  url: string
  sub: boolean
  sup: boolean
}

/** A record as `selectCRM` answers it (apidocs.bitrix24.com, "BX24.selectCRM"). */
export interface SelectableRecord {
  /** `D_42`, `CO_3`. */
  id: string
  type: string
  title: string
  desc: string
  url: string
}

const MOST_RECORDS = 200

export function selectableUsers(portal: EmulatedPortal): SelectableUser[] {
  return portal.state.users.map((user) => ({
    id: String(user.id),
    name: userName(user),
    photo: '',
    position: user.position,
    url: `/company/personal/user/${user.id}/`,
    sub: false,
    sup: false,
  }))
}

/** The latest records of some types, named as the selector names them: `deal`, `contact` … */
export function selectableRecords(portal: EmulatedPortal, types: string[]): SelectableRecord[] {
  return portal.state.types
    .filter(({ symbol }) => types.includes(symbol.toLowerCase()))
    .flatMap((type) =>
      recordsOf(portal, type, null)
        .slice(-MOST_RECORDS)
        .toReversed()
        .map((record) => ({
          id: `${type.shortCode}_${record.id}`,
          type: type.symbol.toLowerCase(),
          title: titleOf(record, type),
          desc: type.name,
          url: cardPath(type.id, record.id),
        })),
    )
}
