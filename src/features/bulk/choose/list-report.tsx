import { useState } from 'react'

import { recordName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton, copyLabels } from '#ui/actions/copy-button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { ColumnQuestion, columnName } from './column-question.tsx'
import {
  isUnsure,
  pieceKey,
  type LeftPiece,
  type ListReading,
  type TableChoice,
  type Unsure,
} from './list/reading.ts'

import styles from './choose-card.module.css'

interface ListReportProps {
  /** Of the list, as in the keys of ticked pieces. */
  readonly id: string
  /** Of the file; for the text its own words. */
  readonly name: string
  readonly reading: ListReading
  readonly types: readonly ObjectType[]
  /** The portal's own. */
  readonly host: string
  readonly ticked: readonly string[]
  readonly onTicked: (ticked: readonly string[]) => void
  readonly onColumn: (column: string, table: TableChoice) => void
  /** Links of this host count as this portal's, in these lists or from now on. */
  readonly onHost: (host: string, isRemembered: boolean) => void
}

/** What was made of a list: which column, how many records, and every piece that was left out. */
export function ListReport(props: ListReportProps) {
  const { id, name, reading, types, host, ticked, onTicked, onColumn, onHost } = props
  const words = useWords()
  const { t, number } = words
  const [isChoosing, setIsChoosing] = useState(false)
  const { found, left, table, refusal } = reading
  if (refusal !== null) {
    return (
      <Alert
        tone="warning"
        size="sm"
        announce="alert"
        title={t(`bulk.refused.${refusal}`, { name })}
      />
    )
  }
  if (found.length + left.length === 0) return null
  const repeated = left.filter(({ why }) => why === 'repeated')
  const unsure = left.filter(isUnsure)
  const unreadable = left.filter((piece) => piece.why !== 'repeated' && !isUnsure(piece))
  const isAsking = table !== null && (table.column === null || isChoosing)
  return (
    <div className={styles['report']}>
      {isAsking ? (
        <ColumnQuestion
          table={table}
          onColumn={(column) => {
            setIsChoosing(false)
            onColumn(column, table)
          }}
        />
      ) : (
        table !== null && (
          <p className={styles['file']}>
            {t('bulk.list.column', { column: columnName(table, table.column ?? 0, words) })}
            <Button size="sm" variant="plain" onPress={() => setIsChoosing(true)}>
              {t('bulk.list.columnChange')}
            </Button>
          </p>
        )
      )}
      <output className={styles['counts']}>
        {t('bulk.paste.counts', {
          given: number(found.length + left.length),
          found: number(found.length),
          unsure: number(unsure.length),
          repeated: number(repeated.length),
          unreadable: number(unreadable.length),
        })}
      </output>
      {table !== null && table.strayQuotes.length > 0 && (
        <Alert
          tone="warning"
          size="sm"
          title={t('bulk.list.strayQuote', {
            lines: table.strayQuotes.slice(0, 10).map(number).join(', '),
          })}
        />
      )}
      {hostsOf(unsure).map((other) => (
        <Alert
          key={other.host}
          tone="warning"
          size="sm"
          title={t('bulk.list.host', { host: other.host, count: other.count, own: host })}
          actions={
            <>
              <Button size="sm" onPress={() => onHost(other.host, false)}>
                {t('bulk.list.hostOnce')}
              </Button>
              <Button size="sm" onPress={() => onHost(other.host, true)}>
                {t('link.oldHost', { host: other.host })}
              </Button>
            </>
          }
        />
      ))}
      {table?.column !== null && unsure.length > 0 && (
        <Disclosure title={t('bulk.paste.unsure', { count: number(unsure.length) })} isOpenAtFirst>
          <div className={styles['report']}>
            <p className={styles['hint']}>{t('bulk.list.unsureHelp')}</p>
            <UnsurePieces
              id={id}
              pieces={unsure}
              types={types}
              ticked={ticked}
              onTicked={onTicked}
            />
          </div>
        </Disclosure>
      )}
      {unreadable.length > 0 && (
        <Disclosure
          title={t('bulk.paste.unreadable', { count: number(unreadable.length) })}
          isOpenAtFirst={unreadable.length <= 10}
        >
          <Pieces pieces={unreadable} />
        </Disclosure>
      )}
      {repeated.length > 0 && (
        <Disclosure title={t('bulk.paste.repeated', { count: number(repeated.length) })}>
          <Pieces pieces={repeated} />
        </Disclosure>
      )}
    </div>
  )
}

/** Links of other portals are decided all at once. */
function hostsOf(pieces: readonly LeftPiece[]): { host: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { host } of pieces) {
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return [...counts].map(([host, count]) => ({ host, count }))
}

const maxShown = 100

interface UnsurePiecesProps {
  readonly id: string
  readonly pieces: readonly (LeftPiece & { why: Unsure })[]
  readonly types: readonly ObjectType[]
  readonly ticked: readonly string[]
  readonly onTicked: (ticked: readonly string[]) => void
}

/** Each piece with what it may mean; nothing is included until it is ticked. */
function UnsurePieces({ id, pieces, types, ticked, onTicked }: UnsurePiecesProps) {
  const words = useWords()
  const { t, number } = words
  // Links of another portal are decided for the whole list.
  const offered = pieces.filter(({ refs, host }) => refs.length > 0 && host === undefined)
  const others = pieces.filter((piece) => !offered.includes(piece))
  const keys = new Set(ticked)
  const all = offered.map((piece) => pieceKey(id, piece))
  const isAll = all.every((key) => keys.has(key))
  return (
    <>
      {offered.length > 1 && (
        <Checkbox
          value={isAll}
          isPartly={!isAll && all.some((key) => keys.has(key))}
          onChange={(isOn) => {
            const rest = ticked.filter((key) => !all.includes(key))
            onTicked(isOn ? [...rest, ...all] : rest)
          }}
        >
          {t('bulk.list.tickAll', { count: number(offered.length) })}
        </Checkbox>
      )}
      <ul className={styles['pieces']}>
        {offered.slice(0, maxShown).map((piece, at) => {
          const key = pieceKey(id, piece)
          return (
            // The same text may stand twice in one line.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <Checkbox
                value={keys.has(key)}
                onChange={(isOn) =>
                  onTicked(isOn ? [...ticked, key] : ticked.filter((one) => one !== key))
                }
                description={t(`bulk.why.${piece.why}`)}
              >
                <PieceText piece={piece} /> {t('bulk.list.meaning', { meaning: meaningOf(piece) })}
              </Checkbox>
            </li>
          )
        })}
      </ul>
      {offered.length > maxShown && (
        <p className={styles['hint']}>
          {t('bulk.paste.more', { count: number(offered.length - maxShown) })}
        </p>
      )}
      {others.length > 0 && <Pieces pieces={others} />}
    </>
  )

  function meaningOf({ refs }: LeftPiece): string {
    const names = refs.slice(0, 3).map((ref) => recordName(types, ref, words))
    return refs.length > names.length
      ? t('bulk.list.meaningMore', { first: names[0] ?? '', count: number(refs.length) })
      : names.join(', ')
  }
}

function PieceText({ piece }: { readonly piece: LeftPiece }) {
  const { t, number } = useWords()
  return (
    <>
      {t('bulk.paste.line', { line: number(piece.line) })}{' '}
      <bdi className={styles['piece']}>{piece.text}</bdi>
    </>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly LeftPiece[] }) {
  const words = useWords()
  const { t, number } = words
  return (
    <>
      <ul className={styles['pieces']}>
        {pieces.slice(0, maxShown).map((piece, at) => (
          // The same text may stand twice in one line.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <PieceText piece={piece} />
            {piece.why !== 'repeated' && piece.why !== 'words' && (
              <div className={styles['hint']}>{t(`bulk.why.${piece.why}`)}</div>
            )}
          </li>
        ))}
      </ul>
      {pieces.length > maxShown && (
        <p className={styles['hint']}>
          {t('bulk.paste.more', { count: number(pieces.length - maxShown) })}
        </p>
      )}
      <div>
        <CopyButton
          text={pieces.map(({ text }) => text).join('\n')}
          labels={copyLabels('action.copy', words)}
        />
      </div>
    </>
  )
}
