import { typeOf, recordName, typeName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { Card } from '#ui/layout/card.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { PlanTable } from './plan-table.tsx'
import {
  groupsOf,
  isChosen,
  countByPipeline,
  withGroup,
  withRows,
  type Choice,
  type PlanGroup,
  type PlanRow,
  reachOfClients,
  sharedRecords,
} from './plan.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface PlanCardProps {
  readonly types: readonly ObjectType[]
  readonly rows: readonly PlanRow[]
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
}

/** Second card of a new run: the stage of each record, what will probably happen, what is left out. */
export function PlanCard({ types, rows, choice, onChoice }: PlanCardProps) {
  const words = useWords()
  const { t, number } = words
  const chosen = rows.filter((row) => isChosen(row, choice))
  const recent = chosen.filter(({ firedAt, isDoubtful }) => firedAt !== null && !isDoubtful)
  const doubtful = rows.filter(({ isDoubtful }) => isDoubtful)
  const others = rows.filter(({ otherTitle }) => otherTitle !== null)
  const [first] = others
  const clients = chosen.filter(({ record }) => isClientType(typeOf(types, record.typeId)))
  const blind = clients.filter(({ reached }) => reached === null)
  const reach = reachOfClients(clients)
  const shared = sharedRecords(chosen)
  const readAt = rows[0]?.readAt
  return (
    <Card title={t('bulk.plan.title')}>
      <div className={styles['stack']}>
        <p className={styles['sum']}>
          {t('bulk.plan.chosen', { chosen: number(chosen.length), count: number(rows.length) })}
          {readAt !== undefined && (
            <span className={styles['hint']}>
              {' '}
              {t('bulk.plan.readAt', { time: words.time(readAt) })}
            </span>
          )}
        </p>
        <div className={styles['planGroups']}>
          {groupsOf(rows, choice).map((group) => (
            <Checkbox
              key={group.id}
              value={group.chosen > 0}
              isPartly={group.chosen > 0 && group.chosen < group.count}
              onChange={(isIncluded) => onChoice(withGroup(choice, rows, group.id, isIncluded))}
            >
              {t('bulk.plan.groupCount', {
                group: t(groupWords(group)),
                count: number(group.count),
              })}
            </Checkbox>
          ))}
        </div>
        <p className={styles['hint']}>{t('bulk.plan.learned')}</p>
        {first !== undefined && (
          <Alert
            tone="warning"
            size="sm"
            title={t('bulk.plan.otherTitles', {
              count: others.length,
              id: String(first.record.id),
              given: first.otherTitle ?? '',
              title: first.state?.title ?? '',
            })}
          />
        )}
        {doubtful.length > 0 && (
          <Alert
            tone="warning"
            size="sm"
            title={t('bulk.plan.doubtful', { count: doubtful.length })}
          />
        )}
        {recent.length > 0 && (
          <Alert
            tone="info"
            size="sm"
            title={t('bulk.plan.lately', { count: recent.length })}
            actions={
              <Button
                size="sm"
                onPress={() =>
                  onChoice(
                    withRows(
                      choice,
                      recent.map(({ key }) => key),
                    ),
                  )
                }
              >
                {t('bulk.plan.latelyOut')}
              </Button>
            }
          />
        )}
        {clients.length > 0 && (
          <Alert tone="info" size="sm" title={t('bulk.plan.clients')}>
            {reach.clients > 0 && <p>{t('bulk.plan.reach', reach)}</p>}
            {reach.unwatched > 0 && (
              <p>{t('bulk.plan.reachUnwatched', { count: reach.unwatched })}</p>
            )}
            {reach.unread > 0 && <p>{t('bulk.plan.reachUnread', { count: reach.unread })}</p>}
            {blind.length > 0 && <p>{t('bulk.plan.clientsBlind', { count: blind.length })}</p>}
          </Alert>
        )}
        {shared > 0 && (
          <Alert tone="warning" size="sm" title={t('bulk.plan.shared', { count: shared })} />
        )}
        {chosen.length === 0 && <p className={styles['hint']}>{t('bulk.plan.none')}</p>}
        {chosen.length > clients.length && (
          <p>
            <strong>{t('bulk.plan.split')}</strong>: {pipelineCounts()}
          </p>
        )}
        <Disclosure title={t('bulk.plan.rows')} isOpenAtFirst={rows.length <= 100}>
          <PlanTable
            types={types}
            rows={rows}
            isChosen={(row) => isChosen(row, choice)}
            onToggle={(row) => onChoice(withRows(choice, [row.key]))}
            nameOf={(row) => recordName(types, row.record, words)}
          />
        </Disclosure>
      </div>
    </Card>
  )

  function pipelineCounts() {
    const parts = countByPipeline(chosen)
    const isOneType = new Set(parts.map(({ typeId }) => typeId)).size === 1
    return parts
      .map(({ typeId, pipelineId, count }) => {
        const type = typeOf(types, typeId)
        const pipeline =
          type.pipelines.find(({ id }) => id === (pipelineId ?? 0))?.name ??
          t('bulk.plan.noPipeline')
        const name = isOneType ? pipeline : `${typeName(type, words)} · ${pipeline}`
        return t('bulk.plan.splitPart', { name, count: number(count) })
      })
      .join(' · ')
  }
}

function groupWords({ id, chosen: count }: PlanGroup) {
  return id === 'certain-no-op:missing' && count > 0
    ? 'bulk.plan.missingIn'
    : (`bulk.plan.group.${id}` as const)
}
