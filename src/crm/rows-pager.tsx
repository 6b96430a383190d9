import { useWords } from '#i18n/use-words.ts'
import { Select } from '#ui/fields/select.tsx'
import { Pager } from '#ui/layout/pager.tsx'

interface RowsPagerProps {
  /** Accessible name: which list the pages belong to. */
  readonly label: string
  readonly page: number
  readonly pageCount: number
  readonly onPage: (page: number) => void
  readonly pageSize: PageSize
  readonly onPageSize: (size: PageSize) => void
}

export type PageSize = '20' | '50'

/** ‹ 1 2 3 … ›, and a choice of rows per page. */
export function RowsPager({
  label,
  page,
  pageCount,
  onPage,
  pageSize,
  onPageSize,
}: RowsPagerProps) {
  const { t, number } = useWords()
  return (
    <Pager
      page={page}
      pageCount={pageCount}
      onChange={onPage}
      labels={{
        pager: label,
        previous: t('pager.previous'),
        next: t('pager.next'),
        page: (wanted) => t('pager.page', { page: number(wanted) }),
      }}
    >
      <Select
        label={t('pager.size')}
        isLabelHidden
        placeholder=""
        value={pageSize}
        onChange={onPageSize}
        items={(['20', '50'] as const).map((id) => ({
          id,
          title: t('pager.perPage', { count: id }),
        }))}
      />
    </Pager>
  )
}
