import { Download } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { RunSummary } from '#runs/journal/journal.ts'
import { Button } from '#ui/actions/button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { SearchField } from '#ui/fields/search-field.tsx'
import { Select } from '#ui/fields/select.tsx'
import { Toolbar } from '#ui/layout/toolbar.tsx'

import { periods, results, type HistoryFilters } from './history-filters.ts'

import styles from './history-screen.module.css'

interface HistoryToolbarProps {
  readonly filters: HistoryFilters
  readonly onFilters: (filters: HistoryFilters) => void
  readonly triggers: readonly Trigger[]
  readonly runs: readonly RunSummary[]
  readonly isExporting: boolean
  readonly onExport: () => void
}

/** Filters the history and exports it. */
export function HistoryToolbar({
  filters,
  onFilters,
  triggers,
  runs,
  isExporting,
  onExport,
}: HistoryToolbarProps) {
  const { t } = useWords()
  const keys = useSingleKey('/')
  return (
    <Toolbar
      end={
        <Button
          icon={<Download size={18} strokeWidth={1.5} aria-hidden />}
          isPending={isExporting}
          onPress={onExport}
        >
          {t('history.export')}
        </Button>
      }
    >
      <div className={styles['search']}>
        <SearchField
          label={t('history.search')}
          isLabelHidden
          placeholder={t('history.search')}
          clearLabel={t('history.clearSearch')}
          aria-keyshortcuts={keys}
          value={filters.text}
          onChange={(text) => onFilters({ ...filters, text })}
        />
      </div>
      <Select
        label={t('history.period')}
        isLabelHidden
        placeholder={t('history.period')}
        value={filters.period}
        onChange={(period) => onFilters({ ...filters, period })}
        items={periods.map((id) => ({ id, title: t(`history.period.${id}`) }))}
      />
      <Select
        label={t('firing.trigger')}
        isLabelHidden
        placeholder={t('firing.trigger')}
        value={filters.code}
        onChange={(code) => onFilters({ ...filters, code })}
        items={[
          { id: 'all', title: t('history.trigger.all') },
          ...firedTriggers(triggers, runs).map(({ code, name }) => ({
            id: code,
            title: name,
            meta: code,
          })),
        ]}
      />
      <Select
        label={t('firing.result')}
        isLabelHidden
        placeholder={t('firing.result')}
        value={filters.result}
        onChange={(result) => onFilters({ ...filters, result })}
        items={[
          { id: 'all' as const, title: t('history.result.all') },
          ...results.map((id) => ({ id, title: t(`outcome.${id}.short`) })),
        ]}
      />
      <Select
        label={t('firing.who')}
        isLabelHidden
        placeholder={t('firing.who')}
        value={filters.who}
        onChange={(who) => onFilters({ ...filters, who })}
        items={[{ id: 'all', title: t('history.who.all') }, ...people(runs)]}
      />
    </Toolbar>
  )
}

/** The registered triggers, and deleted ones that were fired in the past. */
function firedTriggers(triggers: readonly Trigger[], runs: readonly RunSummary[]): Trigger[] {
  const gone = runs.map(({ trigger }) => trigger)
  return [...new Map([...gone, ...triggers].map((trigger) => [trigger.code, trigger])).values()]
}

function people(runs: readonly RunSummary[]) {
  const names = new Map(runs.map(({ by }) => [String(by.id), by.name]))
  return [...names].map(([id, title]) => ({ id, title }))
}
