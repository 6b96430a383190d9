import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { saveFile } from '#crm/outcome/csv.ts'
import { firingTable } from '#crm/outcome/firing-table.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { firingsOfRuns } from './export-firings.ts'
import { historyKey } from './use-firings.ts'

interface OutdatedNoticeProps {
  readonly types: readonly ObjectType[]
  /** Called after the deletion; the screen must refresh. */
  readonly onDeleted: () => void
}

/**
 * Firings older than the number of days in the settings. They are deleted only when a person confirms it, who can
 * export them first.
 */
export function OutdatedNotice({ types, onDeleted }: OutdatedNoticeProps) {
  const words = useWords()
  const { t } = words
  const { journal, clock } = useRunDeps()
  const portal = usePortal()
  const queryClient = useQueryClient()
  const [work, setWork] = useState<'none' | 'exporting' | 'asking' | 'deleting'>('none')
  const [isExported, setIsExported] = useState(false)
  const days = useQuery(settingsQuery(portal)).data?.settings.keepDays
  const runs = useQuery({
    queryKey: [...historyKey(portal.identity.memberId), 'outdated', days],
    // Without the settings nothing counts as old: they may keep longer than the default 90 days.
    queryFn: () => (days === undefined ? [] : journal.outdated(clock.now(), days)),
    staleTime: 0,
    gcTime: 0,
  }).data
  if (runs === undefined || runs.length === 0 || days === undefined) return null
  const count = runs.reduce((sum, { tally }) => sum + tally.total, 0)

  async function exportOld(ids: string[]) {
    setWork('exporting')
    const firings = await firingsOfRuns(journal, ids)
    const day = clock.now().toISOString().slice(0, 10)
    const table = firingTable(firings, types, words, portal)
    saveFile(`trigger-console-history-before-${day}.csv`, table, 'text/csv;charset=utf-8')
    setIsExported(true)
    setWork('none')
  }

  async function deleteOld(ids: string[]) {
    setWork('deleting')
    await Promise.all(ids.map((id) => journal.remove(id)))
    await queryClient.invalidateQueries({ queryKey: historyKey(portal.identity.memberId) })
    setWork('none')
    onDeleted()
  }

  const ids = runs.map(({ id }) => id)
  if (work === 'asking' || work === 'deleting') {
    return (
      <InlineConfirm
        title={t('history.outdated.question', { count })}
        confirmLabel={t('history.delete')}
        keepLabel={t('history.delete.keep')}
        isDanger
        isPending={work === 'deleting'}
        onConfirm={() => void deleteOld(ids)}
        onKeep={() => setWork('none')}
      >
        {t(isExported ? 'history.outdated.exported' : 'history.outdated.notExported')}
      </InlineConfirm>
    )
  }
  return (
    <Alert
      tone="info"
      size="sm"
      announce="status"
      title={t('history.outdated.title', { count, days })}
      actions={
        <>
          <Button
            variant="plain"
            isPending={work === 'exporting'}
            onPress={() => void exportOld(ids)}
          >
            {t('history.export')}
          </Button>
          <Button variant="plain" onPress={() => setWork('asking')}>
            {t('history.outdated.delete')}
          </Button>
        </>
      }
    >
      {t('history.outdated.text')}
    </Alert>
  )
}
