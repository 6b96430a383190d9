import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef } from 'react'
import { useForm, useWatch } from 'react-hook-form'

import { portalHosts } from '#crm/links.tsx'
import { useWords } from '#i18n/use-words.ts'
import { isClientType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Card } from '#ui/layout/card.tsx'

import { FireForm } from './fire-form.tsx'
import {
  saveDraft,
  loadDraft,
  fireCommand,
  fireFormSchema,
  type FireFormValues,
} from './firing/fire-form.schema.ts'
import { useRecordFiring, type ShownRecord } from './firing/use-record-firing.ts'
import { RecentFirings } from './recent-firings.tsx'
import { ClientRecords, reachWords } from './record/client-records.tsx'
import { RecordNotice } from './record/record-notice.tsx'
import { TriggerHint } from './record/trigger-hint.tsx'
import { ResultPanel } from './result/result-panel.tsx'

interface FireScreenProps {
  readonly overview: Overview
  /** Chosen elsewhere, such as in the list of triggers; each new object fills the form again. */
  readonly prefill: Partial<FireFormValues> | null
  /** Without it the link to the whole history is hidden. */
  readonly onOpenHistory?: () => void
}

/** Fires one trigger on one record and shows what really happened. */
export function FireScreen({ overview, prefill, onOpenHistory }: FireScreenProps) {
  const words = useWords()
  const portal = usePortal()
  const { memberId } = portal.identity
  const form = useForm<FireFormValues>({
    defaultValues: loadDraft(memberId),
    resolver: zodResolver(fireFormSchema(overview, portalHosts(portal.identity), words)),
  })
  const values = useWatch({ control: form.control, compute: (all: FireFormValues) => all })
  const type = overview.types.find(({ id }) => String(id) === values.typeId)
  const record =
    type === undefined || values.record.id === null
      ? null
      : { typeId: type.id, id: values.record.id }
  const recordFiring = useRecordFiring(overview, { type, record, code: values.code })
  const { name, reading, reach, block, isFiring, isWaiting } = recordFiring

  useEffect(() => saveDraft(memberId, values), [memberId, values])
  const prefilled = useRef<FireScreenProps['prefill']>(null)
  useEffect(() => {
    if (prefill === null || prefill === prefilled.current || isWaiting) return
    prefilled.current = prefill
    form.reset({ ...form.getValues(), ...prefill })
  }, [form, prefill, isWaiting])

  function submit(sent: FireFormValues, anyway: boolean) {
    const command = fireCommand(sent, overview)
    if (command !== null) recordFiring.fire(command, anyway)
  }

  /** The deal replaces the client in the form, so that the form shows what was fired on. */
  function fireOnDeal(deal: ShownRecord) {
    const { typeId, id } = deal.state
    form.setValue('typeId', String(typeId))
    form.setValue('record', { text: String(id), id })
    void form.handleSubmit((sent) => {
      const command = fireCommand(sent, overview)
      if (command !== null) recordFiring.fireOnOther(command, deal)
    })()
  }

  function hint() {
    if (type === undefined || values.code === '' || reading.kind !== 'found') return null
    // Of several records it is not known which a trigger would move.
    const [only, ...others] = reach.kind === 'read' ? reach.reach.records : []
    const isClient = isClientType(type)
    const target = isClient ? (others.length === 0 ? only : undefined) : reading.record
    const targetType = overview.types.find(({ id }) => id === target?.typeId)
    if (target === undefined || targetType === undefined) return null
    return <TriggerHint code={values.code} type={targetType} record={target} />
  }

  return (
    <div className="tc-stack">
      <div className="tc-split">
        <Card title={words.t('fire.title')}>
          <FireForm
            form={form}
            overview={overview}
            hint={hint()}
            onSubmit={(sent) => submit(sent, false)}
            isFiring={isFiring}
            isLocked={isWaiting}
            blockedReason={block?.reason}
            summary={
              type !== undefined &&
              record !== null && (
                <RecordNotice
                  type={type}
                  record={record}
                  name={name}
                  reading={reading}
                  block={block}
                  onCheckAgain={recordFiring.checkAgain}
                  onFireAnyway={() => void form.handleSubmit((sent) => submit(sent, true))()}
                >
                  {reach.kind === 'read' && (
                    <>
                      {reachWords(reach.reach, overview.types, words).map((sentence) => (
                        <p key={sentence}>{sentence}</p>
                      ))}
                      <ClientRecords
                        types={overview.types}
                        records={reach.reach.records.map((one) => ({ record: one }))}
                        isFiring={isFiring}
                        onFireOn={(state) => fireOnDeal({ state, readAt: reach.readAt })}
                      />
                    </>
                  )}
                </RecordNotice>
              )
            }
          />
        </Card>
        <ResultPanel
          firing={recordFiring.firing}
          failure={recordFiring.failure}
          onClear={recordFiring.clear}
          onFireAgain={recordFiring.fireAgain}
          onFireOnDeal={fireOnDeal}
        />
      </div>
      <RecentFirings
        types={overview.types}
        onUse={(use) => form.reset(use)}
        disabledReason={isWaiting ? words.t('fire.locked') : undefined}
        onOpenHistory={onOpenHistory}
      />
    </div>
  )
}
