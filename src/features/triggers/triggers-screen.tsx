import { useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Skeleton } from '#ui/skeleton.tsx'

import { matchTriggers } from './match-triggers.ts'
import { NoTriggers } from './no-triggers.tsx'
import { TriggerTable } from './trigger-table.tsx'
import { useTriggers } from './use-triggers.ts'

import styles from './triggers-screen.module.css'

interface TriggersScreenProps {
  /** Leads to where one trigger is fired. */
  readonly onFire: (code: string) => void
}

/** See the registered triggers, find one, copy its code, go and fire it. */
export function TriggersScreen({ onFire }: TriggersScreenProps) {
  const { t } = useWords()
  const { data: triggers, error, isFetching, refetch } = useTriggers()
  const [text, setText] = useState('')

  const found = matchTriggers(triggers ?? [], text)
  const isEmpty = triggers?.length === 0

  return (
    <div className="tc-stack">
      <Card
        title={t('triggers.title')}
        actions={
          triggers !== undefined &&
          !isEmpty && (
            <div className={styles['search']}>
              <SearchField
                label={t('triggers.search')}
                isLabelHidden
                placeholder={t('triggers.search')}
                clearLabel={t('triggers.clearSearch')}
                value={text}
                onChange={setText}
              />
            </div>
          )
        }
      >
        {error !== null && (
          <ErrorNotice
            error={error}
            actions={
              <Button isPending={isFetching} onPress={() => void refetch()}>
                {t('action.tryAgain')}
              </Button>
            }
          />
        )}
        {triggers === undefined && error === null && (
          <Skeleton
            shapes={['row', 'row', 'row', 'row', 'row', 'row']}
            label={t('state.loading')}
          />
        )}
        {isEmpty && <NoTriggers />}
        {found.length > 0 && (
          <TriggerTable triggers={found} isLoading={isFetching} onFire={onFire} />
        )}
        {text !== '' && !isEmpty && (
          <output className={styles['found']}>
            {found.length === 0
              ? t('triggers.noMatch', { text })
              : t('triggers.found', { count: found.length })}
          </output>
        )}
        {!isEmpty && <p className={styles['note']}>{t('triggers.note')}</p>}
      </Card>
    </div>
  )
}
