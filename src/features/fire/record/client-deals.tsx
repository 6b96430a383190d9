import { StagePill } from '#crm/stages.tsx'
import { recordName } from '#crm/types.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import styles from './client-deals.module.css'

export interface ClientDeal {
  deal: RecordState
  /** What the last firing did to it; left out before the first firing. */
  end?: 'moved' | 'stayed'
}

interface ClientDealsProps {
  readonly type: ObjectType
  readonly deals: readonly ClientDeal[]
  /** Without it the buttons that fire on a deal are hidden. */
  readonly onFireOn: ((deal: RecordState) => void) | undefined
  /** Another firing is in flight. */
  readonly isFiring?: boolean
}

const shownUnfolded = 6

/** The deals Bitrix24 picks from, each with its stage and a button that fires on that deal only. */
export function ClientDeals({ type, deals, onFireOn, isFiring = false }: ClientDealsProps) {
  const words = useWords()
  const { t } = words
  const more = deals.slice(shownUnfolded)
  return (
    <section className={styles['deals']} aria-label={t('fire.deals.title')}>
      <p className={styles['title']}>{t('fire.deals.title')}</p>
      {list(deals.slice(0, shownUnfolded))}
      {more.length > 0 && (
        <Disclosure title={t('fire.deals.more', { count: more.length })}>{list(more)}</Disclosure>
      )}
    </section>
  )

  function list(part: readonly ClientDeal[]) {
    return (
      <ul className={styles['list']}>
        {part.map(({ deal, end }) => {
          const name = recordName([type], deal, words)
          return (
            <li key={deal.id} className={styles['deal']} data-moved={end === 'moved' || undefined}>
              <span className={styles['name']}>
                {deal.title !== '' && <bdi>{deal.title}</bdi>}{' '}
                <span className={styles['number']}>{name}</span>
              </span>
              {deal.stageId !== null && (
                <StagePill type={type} stageId={deal.stageId} size="compact" />
              )}
              {end !== undefined && (
                <Badge tone={end === 'moved' ? 'success' : 'neutral'}>
                  {t(`fire.deals.${end}`)}
                </Badge>
              )}
              {onFireOn !== undefined && (
                <Button
                  variant="plain"
                  size="sm"
                  isPending={isFiring}
                  aria-label={t('fire.deals.fireThisOne', { deal: name })}
                  onPress={() => onFireOn(deal)}
                >
                  {t('fire.deals.fireThis')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    )
  }
}
