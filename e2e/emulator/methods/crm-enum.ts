import type { Method } from './method.ts'

/** Types the portal knows by number although nothing in this emulator is made of them. */
const namedOnly: [id: number, name: string, symbol: string, short: string][] = [
  [5, 'Invoice (old version)', 'INVOICE', 'I'],
  [8, 'Billing Details', 'REQUISITE', 'RQ'],
  [36, 'Document', 'SMART_DOCUMENT', 'DO'],
  [39, 'Company Document', 'SMART_B2E_DOC', 'SBD'],
]

/** crm.enum.ownertype: system types and smart processes, without any flags. */
const ownerType: Method = ({ state }) => {
  const present = state.types.map((type) => ({
    ID: type.id,
    NAME: type.name,
    SYMBOL_CODE: type.symbol,
    SYMBOL_CODE_SHORT: type.shortCode,
    isSystem: type.rowId === null,
  }))
  const others = namedOnly.map(([id, name, symbol, short]) => ({
    ID: id,
    NAME: name,
    SYMBOL_CODE: symbol,
    SYMBOL_CODE_SHORT: short,
    isSystem: true,
  }))
  const rows = [...present, ...others].toSorted(
    (left, right) => Number(right.isSystem) - Number(left.isSystem) || left.ID - right.ID,
  )
  return { result: rows.map(({ isSystem: _isSystem, ...row }) => row) }
}

/** The enumerations. */
export const enumMethods = { 'crm.enum.ownertype': ownerType }
