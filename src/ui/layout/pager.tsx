import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { IconButton } from '#ui/actions/icon-button.tsx'

import styles from './pager.module.css'

interface PagerProps {
  /** From 1. */
  readonly page: number
  readonly pageCount: number
  readonly onChange: (page: number) => void
  readonly labels: {
    readonly pager: string
    readonly previous: string
    readonly next: string
    readonly page: (page: number) => string
  }
  /** At the end of the line, such as the number of rows on a page. */
  readonly children?: ReactNode
}

/** ‹ 1 2 3 … › under a table. */
export function Pager({ page, pageCount, onChange, labels, children }: PagerProps) {
  return (
    <div className={styles['line']}>
      <nav className={styles['pager']} aria-label={labels.pager}>
        {page > 1 && (
          <IconButton
            icon={ChevronLeft}
            isMirrored
            aria-label={labels.previous}
            onPress={() => {
              onChange(page - 1)
            }}
          />
        )}
        {pageWindow(page, pageCount).map((number, index) =>
          number === null ? (
            // oxlint-disable-next-line react/no-array-index-key -- a gap is nothing but its place
            <span key={`gap-${index}`} className={styles['gap']} aria-hidden>
              …
            </span>
          ) : (
            <button
              key={number}
              type="button"
              className={styles['page']}
              aria-label={labels.page(number)}
              aria-current={number === page ? 'page' : undefined}
              onClick={() => {
                onChange(number)
              }}
            >
              {number}
            </button>
          ),
        )}
        {page < pageCount && (
          <IconButton
            icon={ChevronRight}
            isMirrored
            aria-label={labels.next}
            onPress={() => {
              onChange(page + 1)
            }}
          />
        )}
      </nav>
      {children}
    </div>
  )
}

/**
 * Which page numbers a pager shows: first, last, the current one with its neighbours; `null` stands for a gap. A gap of
 * one page is the page itself. Pages count from 1.
 */
export function pageWindow(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  const shown = [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= pageCount)
    .toSorted((one, other) => one - other)
  return shown.flatMap((number, index) => {
    const previous = shown[index - 1] ?? 0
    const missing = number - previous - 1
    if (missing === 0) return [number]
    return missing === 1 ? [number - 1, number] : [null, number]
  })
}
