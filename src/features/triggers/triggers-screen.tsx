import { useQuery } from '@tanstack/react-query'
import { Zap } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { figuresQuery } from '#runs/journal/queries.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { EmptyState } from '#ui/feedback/empty-state.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { Card } from '#ui/layout/card.tsx'

import { AutomationLinks } from './automation/automation-links.tsx'
import { LeftBehindCard } from './change/left-behind-card.tsx'
import { remindersQuery } from './change/left-behind.ts'
import { dropDraft, readDraft } from './change/register-draft.ts'
import { RegisterForm } from './change/register-form.tsx'
import { useTriggerChanges } from './change/use-trigger-changes.ts'
import { TriggerTable, type OpenedRow } from './trigger-table.tsx'
import { matchTriggers, TriggersToolbar } from './triggers-toolbar.tsx'

import styles from './triggers.module.css'

interface TriggersScreenProps {
  /** Opens the Fire screen for a trigger. */
  readonly onFire: (code: string) => void
}

/** Lists the registered triggers to search, fire, register, rename and delete. */
export function TriggersScreen({ onFire }: TriggersScreenProps) {
  const { t } = useWords()
  const portal = usePortal()
  const { data: triggers, error, isFetching, refetch } = useTriggers()
  const { data: reminders } = useQuery(remindersQuery(portal))
  const { data: figures } = useQuery(figuresQuery(useRunDeps().journal))
  const changes = useTriggerChanges()
  const [text, setText] = useState('')
  /** The form for a new trigger, or something below a row; one at a time. */
  const [opened, setOpened] = useState<'register' | OpenedRow | null>(() =>
    readDraft(portal.identity.memberId) === null ? null : 'register',
  )
  const [news, setNews] = useState('')
  const newButton = useRef<HTMLButtonElement>(null)

  const found = matchTriggers(triggers ?? [], text)
  const isEmpty = triggers?.length === 0

  function open(next: typeof opened) {
    setNews('')
    setOpened(next)
  }

  function closeWith(done: string) {
    setOpened(null)
    setNews(done)
  }

  async function register(trigger: Trigger) {
    const end = await changes.register(trigger)
    if (end.kind === 'done') {
      setText('')
      closeWith(t('triggers.register.done', { name: trigger.name }))
    }
    return end
  }

  async function rename(trigger: Trigger) {
    const end = await changes.rename(trigger)
    if (end.kind === 'done') closeWith(t('triggers.rename.done', { name: trigger.name }))
    return end
  }

  async function remove(trigger: Trigger, reminder: 'with' | 'without') {
    const end = await changes.remove(trigger, reminder)
    if (end.kind === 'done') {
      closeWith(t('triggers.delete.done', { name: trigger.name }))
      // The pressed button disappeared with its row.
      newButton.current?.focus()
    }
    return end
  }

  return (
    <div className="tc-stack">
      <Card
        title={t('triggers.title')}
        actions={
          triggers !== undefined && (
            <TriggersToolbar
              hasSearch={!isEmpty}
              text={text}
              onText={setText}
              isRegistering={opened === 'register'}
              isBusy={opened !== null}
              onNew={() => {
                if (opened === 'register') dropDraft(portal.identity.memberId)
                open(opened === 'register' ? null : 'register')
              }}
              newButton={newButton}
            />
          )
        }
      >
        <output>{news !== '' && <Alert tone="success" size="sm" title={news} />}</output>
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
        {opened === 'register' && (
          <RegisterForm
            registered={triggers ?? []}
            usedBefore={[...(reminders ?? []).map(({ code }) => code), ...(figures?.keys() ?? [])]}
            onRegister={register}
            onClose={() => open(null)}
          />
        )}
        {isEmpty && opened === null && <NoTriggers />}
        {found.length > 0 && (
          <TriggerTable
            triggers={found}
            figures={figures}
            isLoading={isFetching}
            opened={opened === 'register' ? null : opened}
            onOpen={open}
            onClose={() => open(null)}
            onFire={onFire}
            onRename={rename}
            onDelete={remove}
          />
        )}
        {text !== '' && !isEmpty && (
          <output className={styles['found']}>
            {found.length === 0
              ? t('triggers.noMatch', { text })
              : t('triggers.found', { count: found.length })}
          </output>
        )}
        {triggers !== undefined && (
          <div className={styles['note']}>
            <p>{t('triggers.note')}</p>
            <AutomationLinks />
          </div>
        )}
      </Card>
      {triggers !== undefined && (
        <LeftBehindCard registered={triggers} onTickOff={(code) => changes.tickOff(code)} />
      )}
    </div>
  )
}

/** What a trigger is and how to create the first one. */
export function NoTriggers({ actions }: { readonly actions?: ReactNode }) {
  const { t } = useWords()
  return (
    <EmptyState
      icon={Zap}
      title={t('triggers.empty.title')}
      steps={[t('triggers.empty.step1'), t('triggers.empty.step2'), t('triggers.empty.step3')]}
      actions={actions}
    >
      {t('triggers.empty.text')}
    </EmptyState>
  )
}

/** The registered triggers, in the portal's order; part of the app's first request. */
export function useTriggers() {
  return useQuery({ ...overviewQuery(usePortal()), select: (overview) => overview.triggers })
}
