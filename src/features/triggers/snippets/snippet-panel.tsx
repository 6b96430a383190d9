import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'

import { typeName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { filledFormPath } from '#portal/model/portal-paths.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton } from '#ui/actions/copy-button.tsx'
import { useFocusVisit } from '#ui/base/focus.ts'
import { Select } from '#ui/fields/select.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { CodeBlock } from '#ui/layout/code.tsx'

import { readRecordNumber } from './literals.ts'
import { snippetForms, writeSnippet, type SnippetFormId } from './snippet-forms.ts'

import styles from './snippet-panel.module.css'

interface SnippetPanelProps {
  readonly trigger: Trigger
  readonly onClose: () => void
}

/** The code that fires one trigger on one record, in the chosen language. */
export function SnippetPanel({ trigger, onClose }: SnippetPanelProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const { data: overview } = useQuery(overviewQuery(portal))
  const types = overview?.types.filter(({ obstacle }) => obstacle === null) ?? []
  const appId = overview?.appId ?? null
  const [formId, setFormId] = useState<SnippetFormId>('curl')
  const [chosenType, setChosenType] = useState<string | null>(null)
  const [recordText, setRecordText] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  useFocusVisit(first)

  const usual = types.find(({ kind }) => kind === 'deal') ?? types[0]
  const typeId = chosenType ?? String(usual?.id ?? 2)
  const record = readRecordNumber(recordText)
  const title = snippetForms.find(({ id }) => id === formId)?.title ?? ''
  const text = writeSnippet(
    formId,
    {
      origin: portal.identity.origin,
      code: trigger.code,
      triggerName: trigger.name,
      typeId: Number(typeId),
      recordId: record.id,
    },
    words,
  )

  const link =
    appId === null || record.id === null
      ? null
      : portal.identity.origin +
        filledFormPath(appId, trigger.code, { typeId: Number(typeId), id: record.id })

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
  }

  return (
    // Escape must close the panel from any of its controls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['panel']}
      aria-label={t('snippets.title', { name: trigger.name })}
      onKeyDown={closeOnEscape}
    >
      <h3 className={styles['title']}>{t('snippets.title', { name: trigger.name })}</h3>
      <div className={styles['fields']}>
        <Select
          ref={first}
          label={t('snippets.language')}
          placeholder={t('snippets.language')}
          items={snippetForms.map((form) => ({ id: form.id, title: form.title }))}
          value={formId}
          onChange={setFormId}
        />
        <Select
          label={t('snippets.type')}
          placeholder={t('snippets.type')}
          items={types.map((type) => ({ id: String(type.id), title: typeName(type, words) }))}
          value={typeId}
          onChange={setChosenType}
        />
        <TextField
          label={t('snippets.record')}
          description={t('snippets.record.help')}
          inputMode="numeric"
          value={recordText}
          onChange={setRecordText}
          errorMessage={record.isWrong ? t('snippets.record.wrong') : undefined}
        />
      </div>
      <CodeBlock text={text} label={t('snippets.code', { language: title })} />
      <div className={styles['actions']}>
        <CopyButton
          variant="outline"
          text={text}
          labels={{
            copy: t('snippets.copy'),
            copied: t('snippets.copied'),
            failed: t('triggers.copyFailed'),
          }}
        />
        {link !== null && (
          <CopyButton
            text={link}
            labels={{
              copy: t('snippets.copyLink'),
              copied: t('snippets.linkCopied'),
              failed: t('triggers.copyFailed'),
            }}
          />
        )}
        <Button variant="plain" size="sm" onPress={onClose}>
          {t('snippets.close')}
        </Button>
      </div>
      <ul className={styles['notes']}>
        {link !== null && <li>{t('snippets.link')}</li>}
        <li>{t('snippets.noWebhook')}</li>
        <li>{t('snippets.ownApp')}</li>
        <li>{t('snippets.placeholders')}</li>
      </ul>
    </section>
  )
}
