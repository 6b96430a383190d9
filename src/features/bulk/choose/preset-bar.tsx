import { Trash2 } from 'lucide-react'
import { useRef, useState, useEffect } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import type { ReviewForm } from '#features/bulk/review/stop-choice.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Menu } from '#ui/actions/menu.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

import { isUntouched, type Draft } from './draft.ts'
import {
  presetBounds,
  presetFault,
  presetOf,
  restored,
  type Preset,
  type Gone,
  mostPresets,
  type PresetEnd,
} from './preset.ts'
import { usePresets } from './use-presets.ts'

import styles from './choose-card.module.css'

interface PresetBarProps {
  readonly overview: Overview
  readonly draft: Draft
  readonly review: ReviewForm
  /** Fills the form; nothing is planned or fired by it. */
  readonly onUse: (draft: Draft, review: ReviewForm) => void
}

/** Choices that were saved under a name: one press fills the form with them. */
export function PresetBar({ overview, draft, review, onUse }: PresetBarProps) {
  const { t, number } = useWords()
  const { presets, isUnread, again, isBusy, change } = usePresets()
  const [asking, setAsking] = useState<'name' | Preset | null>(null)
  const [news, setNews] = useState<News | null>(null)
  const saveButton = useRef<HTMLButtonElement>(null)

  function use(preset: Preset) {
    const { draft: filled, gone } = restored(preset, overview)
    onUse(filled, preset.review)
    setAsking(null)
    setNews({ kind: 'used', preset, gone })
  }

  function ask(question: 'name' | Preset) {
    setNews(null)
    setAsking(question)
  }

  function close() {
    setAsking(null)
    saveButton.current?.focus()
  }

  async function put(name: string, next: Preset | null) {
    const end = await change(name, next)
    if (end.kind !== 'done') return setNews({ ...end, name })
    setNews({ kind: next === null ? 'deleted' : 'saved', name })
    close()
  }

  if (isUnread) {
    return (
      <Alert
        tone="warning"
        size="sm"
        title={t('bulk.preset.unread')}
        actions={
          <Button size="sm" onPress={() => void again()}>
            {t('action.tryAgain')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={styles['presets']}>
      <fieldset className={styles['presetRow']} aria-label={t('bulk.preset.list')}>
        {presets.length > 0 && (
          <>
            <span className={styles['hint']}>{t('bulk.preset.list')}</span>
            {presets.map((preset) => (
              <Button key={preset.name} size="sm" onPress={() => use(preset)}>
                {preset.name}
              </Button>
            ))}
            <Menu
              label={t('bulk.preset.more')}
              actions={presets.map((preset) => ({
                id: preset.name,
                title: t('bulk.preset.delete', preset),
                icon: Trash2,
                isDanger: true,
                onAction: () => ask(preset),
              }))}
            />
          </>
        )}
        <Button
          ref={saveButton}
          variant="plain"
          size="sm"
          disabledReason={cannotSave()}
          reasonPlacement={isUntouched(draft, overview.types) ? 'hidden' : 'below'}
          onPress={() => ask('name')}
        >
          {t('bulk.preset.save')}
        </Button>
      </fieldset>
      {asking === 'name' && (
        <PresetNameForm
          taken={presets}
          isBusy={isBusy}
          disabledReason={cannotSave()}
          onSave={(name) => {
            const saved = { by: overview.user.name, at: new Date().toISOString() }
            void put(name, presetOf(draft, review, name, saved))
          }}
          onKeep={close}
        />
      )}
      {asking !== null && asking !== 'name' && (
        <InlineConfirm
          title={t('bulk.preset.question', asking)}
          confirmLabel={t('history.delete')}
          keepLabel={t('history.delete.keep')}
          isPending={isBusy}
          onConfirm={() => void put(asking.name, null)}
          onKeep={close}
        />
      )}
      <PresetNews news={news} />
    </div>
  )

  function cannotSave() {
    if (isUntouched(draft, overview.types)) return t('bulk.choose.untouched')
    switch (presetFault(draft)) {
      case 'history':
        return t('bulk.preset.history')
      case 'text':
        return t('bulk.preset.text', { most: number(presetBounds.text) })
      case null:
        return undefined
    }
  }
}

interface PresetNameFormProps {
  readonly taken: readonly Preset[]
  readonly isBusy: boolean
  /** Why the choices cannot be saved, whatever their name. */
  readonly disabledReason: string | undefined
  readonly onSave: (name: string) => void
  readonly onKeep: () => void
}

/** Under which name choices are saved; one that is there already is replaced, and that is said. */
function PresetNameForm(props: PresetNameFormProps) {
  const { taken, isBusy, onSave, onKeep } = props
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const name = typed.trim()
  const isTaken = taken.some((preset) => preset.name === name)
  const disabledReason =
    props.disabledReason ?? (name === '' ? t('bulk.preset.nameless') : undefined)

  function save() {
    if (!isBusy && disabledReason === undefined) onSave(name)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <InlineConfirm
        title={t('bulk.preset.save')}
        confirmLabel={t(isTaken ? 'bulk.preset.replace' : 'bulk.preset.confirm')}
        keepLabel={t('action.cancel')}
        isPending={isBusy}
        confirmDisabledReason={disabledReason}
        isDanger={false}
        isFocusInside
        onConfirm={save}
        onKeep={onKeep}
      >
        <TextField
          ref={field}
          label={t('bulk.preset.name')}
          description={t(isTaken ? 'bulk.preset.replaces' : 'bulk.preset.help')}
          maxLength={presetBounds.name}
          value={typed}
          onChange={setTyped}
        />
      </InlineConfirm>
    </form>
  )
}

export type News =
  | { kind: 'used'; preset: Preset; gone: readonly Gone[] }
  | { kind: 'saved' | 'deleted'; name: string }
  | (Exclude<PresetEnd, { kind: 'done' }> & { name: string })

/** What became of saved choices: that they were used, kept, deleted, or why not. */
function PresetNews({ news }: { readonly news: News | null }) {
  const { t, number } = useWords()
  return (
    <>
      <StatusLine tone="success">{doneText()}</StatusLine>
      {news?.kind === 'used' && news.gone.length > 0 && (
        <Alert tone="warning" size="sm" announce="alert" title={t('bulk.preset.gone')}>
          {news.gone.map((part) => (
            <p key={part}>{t(`bulk.preset.gone.${part}`, { code: news.preset.code ?? '' })}</p>
          ))}
        </Alert>
      )}
      {news?.kind === 'failed' && <ErrorNotice error={news.error} />}
      {troubleText() !== null && (
        <Alert tone="warning" size="sm" announce="alert" title={troubleText()} />
      )}
    </>
  )

  function doneText() {
    switch (news?.kind) {
      case 'used':
        return t('bulk.preset.used', news.preset)
      case 'saved':
      case 'deleted':
        return t(`bulk.preset.${news.kind}`, news)
      default:
        return null
    }
  }

  function troubleText() {
    switch (news?.kind) {
      case 'conflict':
        return t('bulk.preset.conflict', news)
      case 'full':
        return t('bulk.preset.full', { most: number(mostPresets) })
      case 'too-large':
        return t('bulk.preset.too-large')
      default:
        return null
    }
  }
}
