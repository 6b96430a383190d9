import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './table.module.css'

// A plain table that becomes a list of cards where its columns do not fit. The roles are written out because Safari drops the meaning of
// table parts once they are laid out as blocks.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

export interface Column<Key extends string = string> {
  readonly key: Key
  readonly title: string
  /** Only screen readers get the title, as for checkboxes and row actions. */
  readonly isTitleHidden?: boolean | undefined
  /** Only as wide as its content. */
  readonly isNarrow?: boolean | undefined
  /** Minimum page width at which it is shown: any, or 1200 px. */
  readonly from?: 'always' | 'extra' | undefined
}

interface TableProps<Key extends string> {
  readonly label: string
  readonly columns: readonly Column<Key>[]
  /** TableRows, or TableNote when there are none. */
  readonly children: ReactNode
  readonly isCompact?: boolean | undefined
  /** New rows are loading: a thin bar moves below the header. */
  readonly isLoading?: boolean | undefined
}

export function Table<Key extends string>({
  label,
  columns,
  children,
  isCompact = false,
  isLoading = false,
}: TableProps<Key>) {
  return (
    <table
      role="table"
      aria-label={label}
      aria-busy={isLoading}
      className={classNames(styles['table'], isCompact && styles['compact'])}
    >
      <thead role="rowgroup" className={styles['head']}>
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={cellClass(column)}>
              {column.isTitleHidden === true ? (
                <VisuallyHidden>{column.title}</VisuallyHidden>
              ) : (
                column.title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

function cellClass(column: Column): string {
  return classNames(
    styles['cell'],
    column.isNarrow === true && styles['narrow'],
    styles[column.from ?? 'always'],
  )
}

interface TableRowProps<Key extends string> {
  readonly columns: readonly Column<Key>[]
  readonly cells: Readonly<Record<Key, ReactNode>>
  readonly isSelected?: boolean | undefined
  /** Shown below the row across its full width: details, or a question about it. */
  readonly expansion?: ReactNode
}

export function TableRow<Key extends string>({
  columns,
  cells,
  isSelected = false,
  expansion,
}: TableRowProps<Key>) {
  const hasExpansion = expansion !== undefined && expansion !== null
  return (
    <>
      <tr
        role="row"
        className={styles['row']}
        data-selected={isSelected || undefined}
        data-expanded={hasExpansion || undefined}
      >
        {columns.map((column) => (
          <td
            key={column.key}
            role="cell"
            className={cellClass(column)}
            data-label={column.isTitleHidden === true ? undefined : column.title}
          >
            {cells[column.key]}
          </td>
        ))}
      </tr>
      {hasExpansion && <TableNote columns={columns}>{expansion}</TableNote>}
    </>
  )
}

/** A single full-width cell, such as "nothing found". */
export function TableNote({
  columns,
  children,
}: {
  readonly columns: readonly Column[]
  readonly children: ReactNode
}) {
  return (
    <tr role="row" className={styles['note']}>
      <td role="cell" colSpan={columns.length}>
        <div className={styles['noteContent']}>{children}</div>
      </td>
    </tr>
  )
}
