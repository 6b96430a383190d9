import { FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton, copyLabels } from '#ui/actions/copy-button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Select } from '#ui/fields/select.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { AddRecordField } from './add-record-field.tsx'
import type { PasteDraft } from './draft.ts'
import { readFile } from './read-table.ts'
import { addTarget, columnOf, type Targets, type TextTable, type Piece } from './read-targets.ts'

import styles from './choose-card.module.css'

interface PasteSourceProps {
  readonly types: readonly ObjectType[]
  /** The type of plain IDs, and of the records found by title. */
  readonly type: ObjectType | undefined
  readonly draft: PasteDraft
  readonly onDraft: (draft: PasteDraft) => void
  /** The text as a table; null: it is not one. */
  readonly table: TextTable | null
  readonly targets: Targets
}

/** Records from a text: typed, pasted, or dropped as a file. */
export function PasteSource({ types, type, draft, onDraft, table, targets }: PasteSourceProps) {
  const { t } = useWords()
  const keys = useSingleKey('/')
  const [fileProblem, setFileProblem] = useState<'spreadsheet' | 'not-text' | null>(null)
  const input = useRef<HTMLInputElement>(null)

  async function load(file: File | undefined) {
    if (file === undefined) return
    const content = await readFile(file)
    setFileProblem(content.kind === 'text' ? null : content.kind)
    if (content.kind === 'text') onDraft({ text: content.text, column: 'auto' })
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void load(event.dataTransfer.files[0])
  }

  function add(record: RecordRef) {
    const adding = addTarget(draft, record, types, type?.id ?? record.typeId)
    if (adding.kind === 'added') onDraft(adding.draft)
    return adding.kind
  }

  return (
    <div className={styles['source']}>
      {/* Dropping a file is a shortcut for the button below. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <TextArea
          label={t('bulk.paste.text')}
          placeholder={t('bulk.paste.placeholder')}
          rows={6}
          isCode
          aria-keyshortcuts={keys}
          value={draft.text}
          onChange={(text) => onDraft({ text, column: 'auto' })}
        />
      </div>
      <div className={styles['file']}>
        <Button
          icon={<FileUp size={18} strokeWidth={1.5} aria-hidden />}
          onPress={() => input.current?.click()}
        >
          {t('bulk.paste.file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-label={t('bulk.paste.file')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            void load(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <span className={styles['hint']}>{t('bulk.paste.drop')}</span>
      </div>
      {fileProblem !== null && (
        <Alert
          tone="warning"
          size="sm"
          announce="alert"
          title={t(fileProblem === 'spreadsheet' ? 'bulk.paste.spreadsheet' : 'bulk.paste.notText')}
        />
      )}
      <AddRecordField types={types} type={type} onAdd={add} />
      {table !== null && (
        <div className={styles['column']}>
          <Select
            label={t('bulk.paste.column')}
            placeholder={t('bulk.paste.column')}
            value={String(columnOf(draft, table) ?? 'none')}
            onChange={(column) => onDraft({ ...draft, column })}
            items={[...columns(table), { id: 'none', title: t('bulk.paste.columnAll') }]}
          />
        </div>
      )}
      {targets.given > 0 && <PasteReport targets={targets} />}
    </div>
  )

  function columns({ table: { headings, rows } }: TextTable) {
    return (rows[0]?.cells ?? []).map((cell, index) => ({
      id: String(index),
      title: headings?.[index] || t('bulk.paste.columnNumber', { number: index + 1 }),
      meta: cell.slice(0, 30),
    }))
  }
}

const maxShown = 100

/** Accounts for every piece of the text: found, repeated, or unreadable. */
function PasteReport({ targets }: { readonly targets: Targets }) {
  const words = useWords()
  const { t, number } = words
  const { given, found, repeated, unreadable } = targets
  return (
    <div className={styles['report']}>
      <output className={styles['counts']}>
        {t('bulk.paste.counts', {
          given: number(given),
          found: number(found.length),
          repeated: number(repeated.length),
          unreadable: number(unreadable.length),
        })}
      </output>
      {unreadable.length > 0 && (
        <Disclosure
          title={t('bulk.paste.unreadable', { count: number(unreadable.length) })}
          isOpenAtFirst={unreadable.length <= 10}
        >
          {pieces(unreadable)}
        </Disclosure>
      )}
      {repeated.length > 0 && (
        <Disclosure title={t('bulk.paste.repeated', { count: number(repeated.length) })}>
          {pieces(repeated)}
        </Disclosure>
      )}
    </div>
  )

  function pieces(all: readonly (Piece & { why?: string })[]) {
    return (
      <>
        <ul className={styles['pieces']}>
          {all.slice(0, maxShown).map((piece, at) => (
            // The same text may occur twice in one line.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <bdi>{pieceText(piece)}</bdi>
            </li>
          ))}
        </ul>
        {all.length > maxShown && (
          <p className={styles['hint']}>
            {t('bulk.paste.more', { count: number(all.length - maxShown) })}
          </p>
        )}
        <CopyButton
          text={all.map(({ text }) => text).join('\n')}
          labels={copyLabels('action.copy', words)}
        />
      </>
    )
  }

  function pieceText({ why, ...piece }: Piece & { why?: string }) {
    const where = placeText(piece)
    return why === 'unknown-type' ? t('bulk.paste.unknownType', { piece: where }) : where
  }

  function placeText({ line, entry, text: raw }: Piece) {
    const text = raw === '' ? t('bulk.paste.emptyCell') : raw
    return entry === null
      ? t('bulk.paste.line', { line: number(line), text })
      : t('bulk.paste.entry', { line: number(line), entry: number(entry), text })
  }
}
