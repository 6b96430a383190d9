import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import { RowsPager, type PageSize } from '#crm/rows-pager.tsx'
import { useWords } from '#i18n/use-words.ts'
import { sendingQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { classNames } from '#ui/base/class-names.ts'
import { KeyHint } from '#ui/base/key-hint.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import styles from './bulk.module.css'

interface ShortcutFormProps {
  readonly className: string | undefined
  /** Ctrl/⌘ + Enter was pressed somewhere in the form, even if its button is disabled. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/**
 * A form that Ctrl/⌘ + Enter submits, once however long the keys are held. Enter alone does nothing:
 * a person who confirms a field with it by habit does not mean to start a run.
 */
export function ShortcutForm({ className, onSubmit, children }: ShortcutFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const submit = useEffectEvent(onSubmit)
  useEffect(() => {
    const element = form.current
    if (element === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      // Otherwise it would also insert a line break or click the focused button.
      event.preventDefault()
      if (!event.repeat) submit()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <form ref={form} className={className} noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

/** The buttons of a `ShortcutForm`. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>
}

/** The keys that submit a `ShortcutForm`, beside its button of that size; hidden on touch screens. */
export function SubmitKeys({ size }: { readonly size: 'default' | 'cta' }) {
  const { t } = useWords()
  return (
    <span className={classNames(styles['keys'], size === 'cta' && styles['keysBesideCta'])}>
      <KeyHint keys={t('fire.shortcut').split(' + ')} />
    </span>
  )
}

/**
 * Splits rows into pages; `pager` is false while one page is enough. A change of
 * `resetKey` goes back to the first page.
 */
export function usePages<Row>(rows: readonly Row[], pagerLabel: string, resetKey = '') {
  const [pageSize, setPageSize] = useState<PageSize>('20')
  const [asked, setAsked] = useState({ resetKey, page: 1 })
  const size = Number(pageSize)
  const pageCount = Math.max(1, Math.ceil(rows.length / size))
  const page = asked.resetKey === resetKey ? Math.min(asked.page, pageCount) : 1
  const pager = rows.length > 20 && (
    <RowsPager
      label={pagerLabel}
      page={page}
      pageCount={pageCount}
      onPage={(next) => setAsked({ resetKey, page: next })}
      pageSize={pageSize}
      onPageSize={setPageSize}
    />
  )
  return { pageRows: rows.slice((page - 1) * size, page * size), pager }
}

/** Leads back to the list of runs. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return (
    <div className={styles['back']}>
      <Button
        variant="plain"
        icon={<ArrowLeft className="tc-mirror" size={18} strokeWidth={1.5} aria-hidden />}
        onPress={onPress}
      >
        {t('bulk.back')}
      </Button>
    </div>
  )
}

/** Warns where the browser may repeat a request by itself, and says how to rule that out. */
export function SendingNotice() {
  const { t, number } = useWords()
  const { data } = useQuery(sendingQuery(usePortal()))
  if (data?.transport !== 'ordinary') return null
  const { noticeableMs } = data
  return (
    <Alert
      tone="info"
      size="sm"
      title={
        noticeableMs === null
          ? t('bulk.sending.unnoticed')
          : t('bulk.sending.noticed', { seconds: number(Math.ceil(noticeableMs / 100) / 10) })
      }
    />
  )
}
