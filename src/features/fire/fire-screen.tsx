import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { RecordLink } from '#crm/record-link.tsx'
import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Alert } from '#ui/alert.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Skeleton } from '#ui/skeleton.tsx'

import { keepDraft, takeDraft } from './fire-draft.ts'
import { fireCommand, fireFormSchema, type FireFormValues } from './fire-form.schema.ts'
import { FireForm } from './fire-form.tsx'
import { RecordSummary } from './record-summary.tsx'
import { ResultPanel } from './result-panel.tsx'
import { useFiring } from './use-firing.ts'
import { useRecordReading } from './use-record-reading.ts'

interface FireScreenProps {
  readonly overview: Overview
  /** Chosen elsewhere, such as in the list of triggers; a new object fills the form anew. */
  readonly prefill: Partial<FireFormValues> | null
}

/** Fire one trigger at one record and see what really happened. */
export function FireScreen({ overview, prefill }: FireScreenProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const { memberId } = portal.identity
  const form = useForm<FireFormValues>({
    defaultValues: takeDraft(memberId),
    resolver: zodResolver(fireFormSchema(overview, words)),
  })
  const values = useWatch({ control: form.control, compute: (all: FireFormValues) => all })
  const type = overview.types.find(({ id }) => String(id) === values.typeId)
  const record =
    type === undefined || values.record.id === null
      ? null
      : { typeId: type.id, id: values.record.id }
  const { reading, again } = useRecordReading(record)
  const { firing, isFiring, fire, clear } = useFiring(overview.user)

  useEffect(() => keepDraft(memberId, values), [memberId, values])
  useEffect(() => {
    if (prefill !== null) form.reset({ ...form.getValues(), ...prefill })
  }, [form, prefill])

  function submit(sent: FireFormValues) {
    const command = fireCommand(sent, overview)
    if (command === null) return
    fire(
      command,
      reading.kind === 'found'
        ? {
            title: reading.record.title,
            reading: { at: reading.readAt, states: [reading.record] },
          }
        : {},
    )
  }

  const name = record === null ? '' : recordName(overview.types, record, words)
  const blockedReason =
    reading.kind === 'missing' ? t('fire.record.missing', { record: name }) : undefined

  return (
    <div className="tc-split">
      <Card title={t('fire.title')}>
        <FireForm
          form={form}
          overview={overview}
          recent={[]}
          onSubmit={submit}
          isFiring={isFiring}
          blockedReason={blockedReason}
          summary={summary()}
        />
      </Card>
      <ResultPanel
        firing={firing}
        onClear={clear}
        onFireAgain={() => void form.handleSubmit(submit)()}
      />
    </div>
  )

  function summary() {
    if (type === undefined || record === null) return null
    switch (reading.kind) {
      case 'none':
        return null
      case 'reading':
        return (
          <Skeleton shapes={['title', 'row']} label={t('fire.record.reading', { record: name })} />
        )
      case 'found':
        return (
          <RecordSummary
            type={type}
            record={reading.record}
            actions={<RecordLink record={record} />}
          />
        )
      case 'missing':
        return (
          <Alert
            tone="warning"
            size="sm"
            announce="status"
            title={t('fire.record.missing', { record: name })}
            actions={<Button onPress={again}>{t('fire.record.checkAgain')}</Button>}
          />
        )
      case 'failed':
        return (
          <ErrorNotice
            error={reading.error}
            actions={<Button onPress={again}>{t('action.tryAgain')}</Button>}
          />
        )
    }
  }
}
