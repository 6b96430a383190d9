import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'

import type { ReviewForm } from '#features/bulk/review/review-card.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Menu } from '#ui/actions/menu.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { isUntouched, type Draft } from './draft.ts'
import { PresetNameForm } from './preset-name-form.tsx'
import { PresetNews, type News } from './preset-news.tsx'
import { presetBounds, presetFault, presetOf, restored, type Preset } from './preset.ts'
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
