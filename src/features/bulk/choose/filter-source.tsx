import { ErrorNotice } from '#crm/error-notice.tsx'
import { StagePill } from '#crm/stages.tsx'
import { recordsWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Select } from '#ui/fields/select.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

import { filterProblem, goneParts, type FilterDraft } from './draft.ts'

import styles from './choose-card.module.css'

interface FilterSourceProps {
  readonly type: ObjectType
  readonly draft: FilterDraft
  readonly onDraft: (draft: FilterDraft) => void
  /** How many match now; null: not counted yet. */
  readonly count: number | null
  readonly isCounting: boolean
  readonly error: unknown
}

/** Chooses all records that match a filter, not only one page of them. */
export function FilterSource({
  type,
  draft,
  onDraft,
  count,
  isCounting,
  error,
}: FilterSourceProps) {
  const words = useWords()
  const { t } = words
  const problem = filterProblem(draft, type)
  const gone = goneParts(draft, type)
  const pipelines = type.pipelines
  const shown = pipelines.filter(
    ({ id }) => draft.pipelineId === 'all' || String(id) === draft.pipelineId,
  )
  return (
    <div className={styles['source']}>
      {(pipelines.length > 1 || gone.isPipelineGone) && (
        <div className={styles['column']}>
          <Select
            label={t('bulk.filter.pipeline')}
            placeholder={t('bulk.filter.pipeline')}
            value={draft.pipelineId}
            onChange={(pipelineId) => onDraft({ ...draft, pipelineId, stageIds: [] })}
            errorMessage={gone.isPipelineGone ? t('bulk.filter.pipelineGone') : undefined}
            items={[
              { id: 'all', title: t('bulk.filter.anyPipeline') },
              ...pipelines.map(({ id, name }) => ({ id: String(id), title: name })),
            ]}
          />
        </div>
      )}
      {(shown.some(({ stages }) => stages.length > 0) || gone.stageIds.length > 0) && (
        <fieldset className={styles['stages']}>
          <legend className={styles['legend']}>
            {t('bulk.filter.stages')}
            {draft.stageIds.length === 0 && (
              <span className={styles['hint']}> {t('bulk.filter.anyStage')}</span>
            )}
          </legend>
          {gone.stageIds.map((id) => (
            <Checkbox
              key={id}
              value
              description={t('bulk.filter.stageGone')}
              onChange={() => onDraft({ ...draft, stageIds: toggled(id, false) })}
            >
              <bdi>{id}</bdi>
            </Checkbox>
          ))}
          {shown.map((pipeline) => (
            <div key={pipeline.id} className={styles['pipeline']}>
              {shown.length > 1 && <bdi className={styles['hint']}>{pipeline.name}</bdi>}
              <div className={styles['ticks']}>
                {pipeline.stages.map(({ id }) => (
                  <Checkbox
                    key={id}
                    value={draft.stageIds.includes(id)}
                    onChange={(isTicked) => onDraft({ ...draft, stageIds: toggled(id, isTicked) })}
                  >
                    <StagePill type={type} stageId={id} size="compact" />
                  </Checkbox>
                ))}
              </div>
            </div>
          ))}
        </fieldset>
      )}
      <RadioGroup
        label={t('bulk.filter.responsible')}
        look="row"
        value={draft.responsible}
        onChange={(responsible) => onDraft({ ...draft, responsible })}
        items={[
          { id: 'anyone', title: t('bulk.filter.anyone') },
          { id: 'me', title: t('bulk.filter.me') },
          { id: 'user', title: t('bulk.filter.user') },
        ]}
      />
      {draft.responsible === 'user' && (
        <div className={styles['column']}>
          <TextField
            label={t('bulk.filter.userId')}
            inputMode="numeric"
            value={draft.userId}
            onChange={(userId) => onDraft({ ...draft, userId })}
            errorMessage={problem === 'user' ? t('bulk.filter.userWrong') : undefined}
          />
        </div>
      )}
      <div className={styles['dates']}>
        <DateField
          label={t('bulk.filter.from')}
          value={draft.from}
          onChange={(from) => onDraft({ ...draft, from })}
        />
        <DateField
          label={t('bulk.filter.to')}
          value={draft.to}
          onChange={(to) => onDraft({ ...draft, to })}
          errorMessage={problem === 'days' ? t('bulk.filter.daysWrong') : undefined}
        />
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {problem === null && (
        <StatusLine isBusy={isCounting}>
          {isCounting || count === null
            ? t('bulk.filter.counting')
            : t('bulk.filter.count', {
                records: recordsWords(count, [{ typeId: type.id }], [type], words),
              })}
        </StatusLine>
      )}
      <p className={styles['hint']}>{t('bulk.filter.frozen')}</p>
    </div>
  )

  function toggled(id: string, isTicked: boolean) {
    const others = draft.stageIds.filter((other) => other !== id)
    return isTicked ? [...others, id] : others
  }
}
