import { useWords } from '#i18n/use-words.ts'
import { Pager } from '#ui/pager.tsx'
import { Select } from '#ui/select.tsx'

interface HistoryPagerProps {
  readonly page: number
  readonly pageCount: number
  readonly onPage: (page: number) => void
  readonly pageSize: PageSize
  readonly onPageSize: (size: PageSize) => void
}

export type PageSize = '20' | '50'

/** ‹ 1 2 3 … ›, and how many rows a page has. */
export function HistoryPager({ page, pageCount, onPage, pageSize, onPageSize }: HistoryPagerProps) {
  const { t, number } = useWords()
  return (
    <Pager
      page={page}
      pageCount={pageCount}
      onChange={onPage}
      labels={{
        pager: t('history.pages'),
        previous: t('history.previous'),
        next: t('history.next'),
        page: (wanted) => t('history.page', { page: number(wanted) }),
      }}
    >
      <Select
        label={t('history.rowsPerPage')}
        isLabelHidden
        placeholder=""
        value={pageSize}
        onChange={onPageSize}
        items={(['20', '50'] as const).map((id) => ({
          id,
          title: t('history.perPage', { count: id }),
        }))}
      />
    </Pager>
  )
}
