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

import { AddRecordField, addRecord } from './add-record-field.tsx'
import type { PasteDraft } from './draft.ts'
import { readContent } from './list/file-content.ts'
import type { LeftPiece, ListOptions, ListReading, TableChoice } from './list/reading.ts'

import styles from './choose-card.module.css'

interface PasteSourceProps {
  readonly types: readonly ObjectType[]
  /** The type of plain IDs, and of the records found by title. */
  readonly type: ObjectType | undefined
  readonly draft: PasteDraft
  readonly onDraft: (draft: PasteDraft) => void
  /** What was made of the text. */
  readonly list: ListReading
  readonly listOptions: ListOptions
}

/** Records from a text: typed, pasted, or dropped as a file. */
export function PasteSource({ types, type, draft, onDraft, list, listOptions }: PasteSourceProps) {
  const { t } = useWords()
  const keys = useSingleKey('/')
  const [fileProblem, setFileProblem] = useState<'spreadsheet' | 'not-text' | null>(null)
  const input = useRef<HTMLInputElement>(null)

  async function load(file: File | undefined) {
    if (file === undefined) return
    const content = readContent(new Uint8Array(await file.arrayBuffer()))
    const isSpreadsheet = content.kind === 'zip' || content.kind === 'html'
    setFileProblem(content.kind === 'text' ? null : isSpreadsheet ? 'spreadsheet' : 'not-text')
    if (content.kind === 'text') onDraft({ text: content.text, column: 'auto' })
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void load(event.dataTransfer.files[0])
  }

  function add(record: RecordRef) {
    const adding = addRecord(draft, record, listOptions)
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
      {list.table !== null && (
        <div className={styles['column']}>
          <Select
            label={t('bulk.paste.column')}
            placeholder={t('bulk.paste.column')}
            value={draft.column === 'auto' ? String(list.table.column ?? '') : draft.column}
            onChange={(column) => onDraft({ ...draft, column })}
            items={[...columns(list.table), { id: 'none', title: t('bulk.paste.columnAll') }]}
          />
        </div>
      )}
      {list.found.length + list.left.length > 0 && <PasteReport list={list} />}
    </div>
  )

  function columns({ headings, sample }: TableChoice) {
    const width = Math.max(headings.length, ...sample.map((cells) => cells.length))
    return Array.from({ length: width }, (_, index) => ({
      id: String(index),
      title: headings[index] || t('bulk.paste.columnNumber', { number: index + 1 }),
      meta: (sample[0]?.[index] ?? '').slice(0, 30),
    }))
  }
}

const maxShown = 100

/** Every piece of the text: the records found, and all that was left with its reason. */
function PasteReport({ list }: { readonly list: ListReading }) {
  const words = useWords()
  const { t, number } = words
  const { found, left } = list
  const repeated = left.filter(({ why }) => why === 'repeated')
  const unreadable = left.filter(({ why, refs }) => why !== 'repeated' && refs.length === 0)
  const unsure = left.filter(({ why, refs }) => why !== 'repeated' && refs.length > 0)
  return (
    <div className={styles['report']}>
      <output className={styles['counts']}>
        {t('bulk.paste.counts', {
          given: number(found.length + left.length),
          found: number(found.length),
          unsure: number(unsure.length),
          repeated: number(repeated.length),
          unreadable: number(unreadable.length),
        })}
      </output>
      {[
        { id: 'unsure', all: unsure, isOpen: true } as const,
        { id: 'unreadable', all: unreadable, isOpen: unreadable.length <= 10 } as const,
        { id: 'repeated', all: repeated, isOpen: false } as const,
      ].map(
        ({ id, all, isOpen }) =>
          all.length > 0 && (
            <Disclosure
              key={id}
              title={t(`bulk.paste.${id}`, { count: number(all.length) })}
              isOpenAtFirst={isOpen}
            >
              {pieces(all)}
            </Disclosure>
          ),
      )}
    </div>
  )

  function pieces(all: readonly LeftPiece[]) {
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

  function pieceText({ line, text, why }: LeftPiece) {
    const piece = t('bulk.paste.line', { line: number(line), text })
    return why === 'unknown-type' ? t('bulk.paste.unknownType', { piece }) : piece
  }
}
