import { Trash2 } from 'lucide-react'
import { useRef, useState, useEffect } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import type { ReviewForm } from '#features/bulk/review/stop-choice.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Menu } from '#ui/actions/menu.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

import { isUntouched, type Draft } from './draft.ts'
import {
  presetMaxLength,
  presetProblem,
  presetsNamed,
  presetOf,
  restorePreset,
  type Preset,
  type MissingPart,
  maxPresets,
  type PresetResult,
  usePresets,
} from './preset.ts'

import styles from './choose-card.module.css'

interface PresetBarProps {
  readonly overview: Overview
  readonly draft: Draft
  readonly review: ReviewForm
  /** Fills the form; plans and fires nothing. */
  readonly onUse: (draft: Draft, review: ReviewForm) => void
}

/** More than this are searched by name. */
const presetsAtAGlance = 6

/** The saved presets: one click fills the form with one of them. */
export function PresetBar({ overview, draft, review, onUse }: PresetBarProps) {
  const { t, number } = useWords()
  const portal = usePortal()
  const { presets, unreadable, isError, retry, isBusy, change } = usePresets()
  const [mayReplace, setMayReplace] = useState(false)
  const [asking, setAsking] = useState<'name' | Preset | null>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const [search, setSearch] = useState('')
  const saveButton = useRef<HTMLButtonElement>(null)
  const isSearched = presets.length > presetsAtAGlance
  const shown = isSearched ? presetsNamed(presets, search) : presets

  function fillIn(preset: Preset) {
    const { draft: filled, gone } = restorePreset(preset, overview)
    onUse(filled, preset.review)
    setAsking(null)
    setStatus({ kind: 'used', preset, gone })
  }

  function askFor(question: 'name' | Preset) {
    setStatus(null)
    setAsking(question)
  }

  function close() {
    setAsking(null)
    saveButton.current?.focus()
  }

  async function apply(name: string, next: Preset | null) {
    const result = await change(name, next, mayReplace)
    if (result.kind !== 'done') return setStatus({ ...result, name })
    setStatus({ kind: next === null ? 'deleted' : 'saved', name })
    close()
  }

  if (isError) {
    return (
      <Alert
        tone="warning"
        size="sm"
        title={t('bulk.preset.unread')}
        actions={
          <Button size="sm" onPress={() => void retry()}>
            {t('action.tryAgain')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={styles['presets']}>
      {unreadable !== null && !mayReplace && (
        <ErrorNotice
          error={new PortalError('unreadable-option', { text: unreadable })}
          actions={<Button onPress={() => setMayReplace(true)}>{t('option.replace')}</Button>}
        />
      )}
      <fieldset className={styles['presetRow']} aria-label={t('bulk.preset.list')}>
        {presets.length > 0 && (
          <>
            <span className={styles['hint']}>{t('bulk.preset.list')}</span>
            {isSearched && (
              <SearchField
                label={t('bulk.preset.find')}
                isLabelHidden
                placeholder={t('bulk.preset.find')}
                clearLabel={t('action.clear')}
                value={search}
                onChange={setSearch}
              />
            )}
            {isSearched && <output>{shown.length === 0 && t('bulk.preset.none')}</output>}
            {shown.map((preset) => (
              <Button key={preset.name} size="sm" onPress={() => fillIn(preset)}>
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
                onAction: () => askFor(preset),
              }))}
            />
          </>
        )}
        <Button
          ref={saveButton}
          variant="plain"
          size="sm"
          disabledReason={saveDisabledReason()}
          reasonPlacement={isUntouched(draft, overview.types) ? 'hidden' : 'below'}
          onPress={() => askFor('name')}
        >
          {t('bulk.preset.save')}
        </Button>
      </fieldset>
      {asking === 'name' && (
        <PresetNameForm
          taken={presets}
          isBusy={isBusy}
          disabledReason={saveDisabledReason()}
          onSave={(name) => {
            const saved = { by: overview.user.name, at: portal.now().toISOString() }
            void apply(name, presetOf(draft, review, name, saved))
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
          onConfirm={() => void apply(asking.name, null)}
          onKeep={close}
        />
      )}
      <PresetStatus status={status} />
    </div>
  )

  function saveDisabledReason() {
    if (unreadable !== null && !mayReplace) return t('option.decide')
    if (isUntouched(draft, overview.types)) return t('bulk.choose.untouched')
    switch (presetProblem(draft)) {
      case 'history':
        return t('bulk.preset.history')
      case 'files':
        return t('bulk.preset.files')
      case 'text':
        return t('bulk.preset.text', { max: number(presetMaxLength.text) })
      case null:
        return undefined
    }
  }
}

interface PresetNameFormProps {
  readonly taken: readonly Preset[]
  readonly isBusy: boolean
  /** Why the choices cannot be saved under any name. */
  readonly disabledReason: string | undefined
  readonly onSave: (name: string) => void
  readonly onKeep: () => void
}

/** Asks for the name of a preset, and warns if it replaces another one. */
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
          maxLength={presetMaxLength.name}
          value={typed}
          onChange={setTyped}
        />
      </InlineConfirm>
    </form>
  )
}

type Status =
  | { kind: 'used'; preset: Preset; gone: readonly MissingPart[] }
  | { kind: 'saved' | 'deleted'; name: string }
  | (Exclude<PresetResult, { kind: 'done' }> & { name: string })

/** The result of the last action: a preset was used, saved or deleted, or why not. */
function PresetStatus({ status }: { readonly status: Status | null }) {
  const { t, number } = useWords()
  return (
    <>
      <StatusLine tone="success">{successText()}</StatusLine>
      {status?.kind === 'used' && status.gone.length > 0 && (
        <Alert tone="warning" size="sm" announce="alert" title={t('bulk.preset.gone')}>
          {status.gone.map((part) => (
            <p key={part}>{t(`bulk.preset.gone.${part}`, { code: status.preset.code ?? '' })}</p>
          ))}
        </Alert>
      )}
      {status?.kind === 'failed' && <ErrorNotice error={status.error} />}
      {problemText() !== null && (
        <Alert tone="warning" size="sm" announce="alert" title={problemText()} />
      )}
    </>
  )

  function successText() {
    switch (status?.kind) {
      case 'used':
        return t('bulk.preset.used', status.preset)
      case 'saved':
      case 'deleted':
        return t(`bulk.preset.${status.kind}`, status)
      default:
        return null
    }
  }

  function problemText() {
    switch (status?.kind) {
      case 'conflict':
        return t('bulk.preset.conflict', status)
      case 'full':
        return t('bulk.preset.full', { max: number(maxPresets) })
      case 'too-large':
        return t('bulk.preset.too-large')
      case 'unreadable':
        return t('option.decide')
      default:
        return null
    }
  }
}
