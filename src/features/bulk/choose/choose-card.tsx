import { typeName } from '#crm/object-types.ts'
import { TriggerField } from '#crm/trigger-field.tsx'
import { maxRecords, type Source } from '#features/bulk/plan/read-plan.ts'
import type { ReviewForm } from '#features/bulk/review/stop-choice.ts'
import { FormActions, ShortcutForm, SubmitKeys } from '#features/bulk/shared/controls.tsx'
import { recordsWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Select } from '#ui/fields/select.tsx'
import { Card } from '#ui/layout/card.tsx'

import { filterProblem, isUntouched, newDraft, type Draft } from './draft.ts'
import { FilterSource } from './filter-source.tsx'
import { HistorySource } from './history-source.tsx'
import { PasteSource } from './paste-source.tsx'
import { PresetBar } from './preset-bar.tsx'
import { useChoice } from './use-choice.ts'

import styles from './choose-card.module.css'

interface ChooseCardProps {
  readonly overview: Overview
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** Its options are saved with a preset. */
  readonly review: ReviewForm
  readonly onPreset: (draft: Draft, review: ReviewForm) => void
  /** Number of records read for the plan; null: no plan is being read. */
  readonly reading: number | null
  readonly onPlan: (source: Source) => void
  readonly onCancel: () => void
  /** A plan is shown below, so its button is the primary one. */
  readonly hasPlan: boolean
}

/** First card of a new run: the trigger and the records. */
export function ChooseCard(props: ChooseCardProps) {
  const { overview, draft, onDraft, review, onPreset, reading, onPlan, onCancel, hasPlan } = props
  const words = useWords()
  const { t, number } = words
  const { types, triggers } = overview
  const choice = useChoice(draft, overview)

  async function plan() {
    const source = await choice.source()
    if (source !== null) onPlan(source)
  }

  function trySubmit() {
    if (reading === null && disabledReason() === undefined) void plan()
  }

  return (
    <Card title={t('bulk.choose.title')}>
      <div className={styles['card']}>
        <PresetBar overview={overview} draft={draft} review={review} onUse={onPreset} />
        <ShortcutForm className={styles['card']} onSubmit={trySubmit}>
          <div className={styles['fields']}>
            <TriggerField
              triggers={triggers}
              value={draft.code}
              onChange={(code) => onDraft({ ...draft, code })}
            />
            {draft.source !== 'history' && (
              <Select
                label={t(
                  draft.source === 'paste' ? 'bulk.choose.typeForNumbers' : 'bulk.choose.type',
                )}
                placeholder={t('bulk.choose.typePlaceholder')}
                value={draft.typeId}
                onChange={(typeId) =>
                  onDraft({
                    ...draft,
                    typeId,
                    filter: { ...draft.filter, pipelineId: 'all', stageIds: [] },
                  })
                }
                items={types.map((type) => ({
                  id: String(type.id),
                  title: typeName(type, words),
                  disabledReason:
                    type.obstacle === null ? undefined : t(`obstacle.${type.obstacle}`),
                }))}
              />
            )}
          </div>
          <RadioGroup
            label={t('bulk.choose.source')}
            look="segments"
            value={draft.source}
            onChange={(source) => onDraft({ ...draft, source })}
            items={(['paste', 'filter', 'history'] as const).map((id) => ({
              id,
              title: t(`bulk.choose.${id}`),
            }))}
          />
          {sourceFields()}
          <FormActions>
            <Button
              variant={hasPlan ? 'outline' : 'primary'}
              isPending={reading !== null}
              disabledReason={disabledReason()}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onPress={() => void plan()}
            >
              {t('bulk.choose.submit', { records: chosenWords() })}
            </Button>
            {!hasPlan && <SubmitKeys size="default" />}
            {reading === null && (
              <Button
                variant="plain"
                disabledReason={isUntouched(draft, types) ? t('bulk.choose.untouched') : undefined}
                reasonPlacement="hidden"
                onPress={() => onDraft(newDraft(types))}
              >
                {t('action.clear')}
              </Button>
            )}
            {reading !== null && (
              <>
                <Button onPress={onCancel}>{t('bulk.choose.cancel')}</Button>
                <StatusLine isBusy>
                  {t('bulk.choose.reading', { count: number(reading) })}
                </StatusLine>
              </>
            )}
          </FormActions>
        </ShortcutForm>
      </div>
    </Card>
  )

  function sourceFields() {
    switch (draft.source) {
      case 'paste':
        return (
          <PasteSource
            types={types}
            type={choice.type ?? undefined}
            draft={draft.paste}
            onDraft={(paste) => onDraft({ ...draft, paste })}
            lists={choice.lists}
            listOptions={choice.listOptions}
          />
        )
      case 'filter':
        return (
          choice.type !== null && (
            <FilterSource
              type={choice.type}
              draft={draft.filter}
              onDraft={(filter) => onDraft({ ...draft, filter })}
              count={choice.counted.data ?? null}
              isCounting={choice.counted.isFetching}
              error={choice.counted.error}
            />
          )
        )
      case 'history':
        return (
          <HistorySource
            runs={choice.runs}
            draft={draft.history}
            onDraft={(history) => onDraft({ ...draft, history })}
            count={choice.count}
          />
        )
    }
  }

  function chosenWords() {
    const records =
      draft.source === 'paste'
        ? choice.lists.records
        : draft.source === 'filter' && choice.type !== null
          ? [{ typeId: choice.type.id }]
          : []
    return recordsWords(choice.count, records, types, words)
  }

  function disabledReason() {
    if (draft.source === 'paste' && choice.lists.waitsFor !== null) {
      return t(`bulk.choose.waits.${choice.lists.waitsFor}`)
    }
    const { type } = choice
    if (
      draft.source === 'filter' &&
      type !== null &&
      filterProblem(draft.filter, type) === 'gone'
    ) {
      return t('bulk.filter.gone')
    }
    if (choice.count === 0) return t('bulk.choose.none')
    if (choice.count > maxRecords) {
      return t('bulk.choose.tooMany', { max: number(maxRecords) })
    }
    return draft.code === null ? t('bulk.choose.noTrigger') : undefined
  }
}
