import { recordName, typeName, typeOf } from '#crm/object-types.ts'
import { originText } from '#crm/outcome/outcome-words.ts'
import { StagePill } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import {
  dealTypeId,
  unwatchedCount,
  type ClientReach,
  recordKey,
  type RecordState,
} from '#portal/model/record.ts'
import { originOf, type RecordMove } from '#runs/model/outcome.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import styles from './record.module.css'

export interface ClientRecord {
  record: RecordState
  /** What the last firing did to it; left out before the first firing. */
  end?: 'moved' | 'stayed'
  /** Its move, where it is known whose it was. */
  move?: RecordMove
}

interface ClientRecordsProps {
  readonly types: readonly ObjectType[]
  readonly records: readonly ClientRecord[]
  /** Without it the buttons that fire on a record are hidden. */
  readonly onFireOn: ((record: RecordState) => void) | undefined
  /** Another firing is in flight. */
  readonly isFiring?: boolean
}

const shownUnfolded = 6

/** What a firing on a client may move: open deals, then items by type, each with its stage. */
export function ClientRecords({ types, records, onFireOn, isFiring = false }: ClientRecordsProps) {
  const words = useWords()
  const { t } = words
  const typeIds = [...new Set(records.map(({ record }) => record.typeId))]
  return typeIds.map((typeId) => {
    const part = records.filter(({ record }) => record.typeId === typeId)
    const more = part.slice(shownUnfolded)
    const title =
      typeId === dealTypeId
        ? t('fire.deals.title')
        : t('fire.items.title', { type: typeName(typeOf(types, typeId), words) })
    return (
      <section key={typeId} className={styles['deals']} aria-label={title}>
        <p className={styles['dealsTitle']}>{title}</p>
        {list(part.slice(0, shownUnfolded))}
        {more.length > 0 && (
          <Disclosure title={t('fire.deals.more', { count: more.length })}>{list(more)}</Disclosure>
        )}
      </section>
    )
  })

  function list(part: readonly ClientRecord[]) {
    return (
      <ul className={styles['dealList']}>
        {part.map(({ record, end, move }) => {
          const name = recordName(types, record, words)
          const type = typeOf(types, record.typeId)
          const isOwn = move === undefined || originOf(move).kind === 'firing'
          return (
            <li
              key={recordKey(record)}
              className={styles['deal']}
              data-moved={end === 'moved' || undefined}
            >
              <span className={styles['dealName']}>
                {record.title !== '' && <bdi>{record.title}</bdi>}{' '}
                <span className={styles['number']}>{name}</span>
              </span>
              {record.stageId !== null && (
                <StagePill type={type} stageId={record.stageId} size="compact" />
              )}
              {end !== undefined && (
                <Badge tone={end === 'stayed' ? 'neutral' : isOwn ? 'success' : 'warning'}>
                  {t(`fire.deals.${end}`)}
                </Badge>
              )}
              {onFireOn !== undefined && (
                <Button
                  variant="plain"
                  size="sm"
                  isPending={isFiring}
                  aria-label={t('fire.deals.fireThisOne', { deal: name })}
                  onPress={() => onFireOn(record)}
                >
                  {t('fire.deals.fireThis')}
                </Button>
              )}
              {move !== undefined &&
                originText(move, words).map((sentence) => (
                  <span key={sentence} className={styles['origin']}>
                    {sentence}
                  </span>
                ))}
            </li>
          )
        })}
      </ul>
    )
  }
}

/** What one firing on a client reaches: its deal, its items by type, and what cannot be watched. */
export function reachWords(
  reach: ClientReach,
  types: readonly ObjectType[],
  words: Words,
): string[] {
  const { t } = words
  const nameOf = (typeId: number) => typeName(typeOf(types, typeId), words)
  const deals = reach.records.filter(({ typeId }) => typeId === dealTypeId).length
  const items = reach.items.map(({ typeId, count }) =>
    t('fire.reach.items', { type: nameOf(typeId), count }),
  )
  const unwatched = unwatchedCount(reach)
  return [
    [t('fire.reach.deals', { count: deals }), ...items].join(' · '),
    ...(unwatched > 0 ? [t('fire.reach.unwatched', { count: unwatched })] : []),
    ...(reach.unreadTypes.length > 0
      ? [t('fire.reach.unread', { types: reach.unreadTypes.map(nameOf).join(' · ') })]
      : []),
  ]
}
