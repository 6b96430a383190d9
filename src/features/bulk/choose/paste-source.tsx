import { FileSpreadsheet, FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'

import { rememberHost } from '#crm/links.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'

import { addRecord, AddRecordField } from './add-record-field.tsx'
import { withText, type ListFile, type PasteDraft } from './draft.ts'
import { ListReport } from './list-report.tsx'
import { headingsKey, type ListOptions, type TableChoice } from './list/reading.ts'
import { rememberColumn, type Lists, type ListSource } from './use-choice.ts'

import styles from './choose-card.module.css'

interface PasteSourceProps {
  readonly types: readonly ObjectType[]
  /** Of bare numbers, and of the records found by title. */
  readonly type: ObjectType | undefined
  readonly draft: PasteDraft
  readonly onDraft: (draft: PasteDraft) => void
  readonly lists: Lists
  readonly listOptions: ListOptions
}

/** A longer text is read like a file, because each key in it would take too long (docs/scale.md). */
const maxTyped = 10_000

/** Records from a text, typed or pasted, or from files. */
export function PasteSource(props: PasteSourceProps) {
  const { types, type, draft, onDraft, lists, listOptions } = props
  const { t } = useWords()
  const keys = useSingleKey('/')
  const { memberId } = usePortal().identity
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)

  const isText = lists.sources.every(({ file }) => file === null)
  const notice =
    problem ??
    (lists.blank.length === 0 ? null : t('bulk.refused.empty', { name: lists.blank.join(', ') }))

  function open(files: readonly File[]) {
    const empty = files.filter(({ size }) => size === 0)
    const filled = files.filter(({ size }) => size > 0)
    const names = empty.map(({ name }) => name).join(', ')
    setProblem(empty.length === 0 ? null : t('bulk.refused.empty', { name: names }))
    if (filled.length === 0) return
    const added = filled.map((file) => ({ file, column: 'auto' }))
    onDraft({ ...draft, files: [...draft.files, ...added] })
  }

  function drop(event: DragEvent) {
    const { files, items } = event.dataTransfer
    if (files.length === 0) return
    event.preventDefault()
    const folders = Array.from(items).map((item) => item.webkitGetAsEntry()?.isDirectory === true)
    open(Array.from(files).filter((_, at) => folders[at] !== true))
    if (folders.includes(true)) setProblem(t('bulk.list.folder'))
  }

  function setText(text: string) {
    if (text.length <= maxTyped) return onDraft(withText(draft, text))
    open([new File([text], t('bulk.list.pasted'), { type: 'text/plain' })])
  }

  function add(record: RecordRef) {
    const adding = addRecord(draft, record, listOptions)
    if (adding.kind === 'added') onDraft({ ...draft, ...adding.draft })
    return adding.kind
  }

  return (
    // Dropping is a shortcut for the button below.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['source']} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      {isText && (
        <TextArea
          label={t('bulk.paste.text')}
          placeholder={t('bulk.paste.placeholder')}
          rows={6}
          isCode
          aria-keyshortcuts={keys}
          value={draft.text}
          onChange={setText}
        />
      )}
      {lists.sources.map((source) =>
        source.file === null ? (
          report(source)
        ) : (
          <section
            key={source.id}
            className={styles['fileCard']}
            aria-label={source.file.file.name}
          >
            <div className={styles['file']}>
              <FileSpreadsheet size={20} strokeWidth={1.5} aria-hidden />
              <strong className={styles['cell']}>
                <bdi>{source.file.file.name}</bdi>
              </strong>
              <Button size="sm" variant="plain" onPress={() => close(source.file)}>
                {t(source.reading === null ? 'action.cancel' : 'bulk.list.close')}
              </Button>
            </div>
            {source.reading === null ? (
              <ProgressBar
                label={t('bulk.list.reading', { name: source.file.file.name })}
                segments={[{ tone: 'info', value: source.share }]}
                total={1}
                valueText={t('bulk.list.share', { percent: Math.round(source.share * 100) })}
              />
            ) : (
              report(source)
            )}
          </section>
        ),
      )}
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
          multiple
          hidden
          tabIndex={-1}
          aria-label={t('bulk.paste.file')}
          accept=".csv,.tsv,.txt,.xls,.xlsx,text/csv,text/plain"
          onChange={(event) => {
            open(Array.from(event.target.files ?? []))
            event.target.value = ''
          }}
        />
        <span className={styles['hint']}>{t('bulk.paste.drop')}</span>
      </div>
      {notice !== null && <Alert tone="warning" size="sm" announce="alert" title={notice} />}
      {isText && <AddRecordField types={types} type={type} onAdd={add} />}
    </div>
  )

  function close(closed: ListFile | null) {
    setProblem(null)
    onDraft({ ...draft, files: draft.files.filter((file) => file !== closed) })
  }

  function report({ id, file, reading }: ListSource) {
    if (reading === null) return null
    return (
      <ListReport
        key={id}
        id={id}
        name={file === null ? t('bulk.list.text') : file.file.name}
        reading={reading}
        types={types}
        host={listOptions.host}
        ticked={draft.ticked}
        onTicked={(ticked) => onDraft({ ...draft, ticked })}
        onColumn={(column, table) => chooseColumn(file, column, table)}
        onHost={(host, isRemembered) => {
          if (isRemembered) rememberHost(memberId, host)
          onDraft({ ...draft, hosts: [...draft.hosts, host] })
        }}
      />
    )
  }

  function chooseColumn(source: ListFile | null, column: string, table: TableChoice) {
    const heading = table.headings[Number(column)]
    if (heading !== undefined) rememberColumn(headingsKey(table.headings), heading)
    if (source === null) return onDraft({ ...draft, column })
    const files = draft.files.map((file) => (file === source ? { ...file, column } : file))
    onDraft({ ...draft, files })
  }
}
