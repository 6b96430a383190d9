import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as z from 'zod/mini'

import { portalHosts } from '#crm/links.tsx'
import { typeName } from '#crm/object-types.ts'
import { TriggerField } from '#crm/trigger-field.tsx'
import { recordProblem } from '#features/fire/firing/fire-form.schema.ts'
import { FiringForm } from '#features/fire/firing/firing-form.tsx'
import { useRecordFiring } from '#features/fire/firing/use-record-firing.ts'
import { RecordField } from '#features/fire/record/record-field.tsx'
import { RecordNotice } from '#features/fire/record/record-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import { newestQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { tabStorage } from '#ui/base/browser-storage.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Card } from '#ui/layout/card.tsx'

import { ConsoleButton } from './compact-gate.tsx'
import { CompactResult } from './compact-result.tsx'

import styles from './compact.module.css'

interface DesignerScreenProps {
  readonly overview: Overview
  readonly type: ObjectType
  readonly pipelineId: number | null
}

const maxSamples = 8

/** The slider over a pipeline's automation rules: fire on a sample record and watch where it goes. */
export function DesignerScreen({ overview, type, pipelineId }: DesignerScreenProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const key = sampleKey(portal.identity.memberId, type.id, pipelineId)
  const [last] = useState(() => loadSample(key))
  const [value, setValue] = useState({ text: last?.title ?? '', id: last?.id ?? null })
  const [code, setCode] = useState<string | null>(last?.code ?? null)
  const [hasPressed, setHasPressed] = useState(false)
  // Leads and estimates have a single pipeline and no field for it.
  const samples = useQuery(newestQuery(portal, type, type.pipelines.length > 1 ? pipelineId : null))

  const record = value.id === null ? null : { typeId: type.id, id: value.id }
  const recordFiring = useRecordFiring(overview, { type, record, code })
  const { reading, isFiring, isWaiting, block } = recordFiring
  const trigger = overview.triggers.find((one) => one.code === code)
  const pipeline = type.pipelines.find(({ id }) => id === pipelineId)
  const isHere = (inPipeline: number | null) =>
    pipelineId === null || inPipeline === null || inPipeline === pipelineId

  function fire(anyway = false) {
    setHasPressed(true)
    if (trigger === undefined || record === null) return
    saveSample(key, { id: record.id, title: value.text, code: trigger.code })
    recordFiring.fire({ type, record, trigger }, anyway)
  }

  return (
    <div className="tc-stack">
      <Card
        title={t('designer.title', { name: pipelineName() })}
        actions={<ConsoleButton {...(record && { record })} code={code} />}
      >
        <FiringForm className={styles['stack']} onSubmit={() => fire()}>
          <p className={styles['note']}>{t('designer.text')}</p>
          {samples.data?.length === 0 && (
            <Alert tone="info" size="sm" title={t('designer.sample.none')} />
          )}
          <div className={styles['pair']}>
            <RecordField
              types={[type]}
              type={type}
              value={value}
              isReadOnly={isWaiting}
              recent={samples.data?.slice(0, maxSamples) ?? []}
              onChange={setValue}
              onReference={({ id }) => setValue({ text: String(id), id })}
              errorMessage={
                hasPressed && value.id === null
                  ? (recordProblem(value.text, [type], portalHosts(portal.identity), words) ??
                    undefined)
                  : undefined
              }
            />
            <TriggerField
              triggers={overview.triggers}
              value={trigger?.code ?? null}
              isReadOnly={isWaiting}
              onChange={setCode}
              errorMessage={
                hasPressed && trigger === undefined ? t('fire.error.trigger') : undefined
              }
            />
          </div>
          {record !== null && (
            <RecordNotice
              type={type}
              record={record}
              name={recordFiring.name}
              reading={reading}
              block={block}
              onCheckAgain={recordFiring.checkAgain}
              onFireAnyway={() => fire(true)}
            />
          )}
          {reading.kind === 'found' && !isHere(reading.record.pipelineId) && (
            <Alert tone="warning" size="sm" title={t('designer.sample.elsewhere')} />
          )}
          <div>
            <Button
              type="submit"
              variant="primary"
              size="cta"
              isWideOnPhone
              isPending={isFiring}
              disabledReason={isFiring ? undefined : block?.reason}
              reasonPlacement={recordFiring.reasonPlacement}
            >
              {t('designer.fire')}
            </Button>
          </div>
        </FiringForm>
      </Card>
      <CompactResult recordFiring={recordFiring} refresh={null} />
    </div>
  )

  function pipelineName(): string {
    const name = typeName(type, words)
    return pipeline === undefined || pipeline.name === ''
      ? name
      : t('designer.pipeline', { type: name, pipeline: pipeline.name })
  }
}

/** What was last fired from a pipeline's rules; the form starts with it after a rule was changed. */
export interface LastSample {
  id: number
  title: string
  code: string
}

const shape = z.object({ id: z.int(), title: z.string(), code: z.string() })

/** Session storage key: one sample per portal, type and pipeline. */
export function sampleKey(memberId: string, typeId: number, pipelineId: number | null): string {
  return `trigger-console:sample:${memberId}:${typeId}:${pipelineId ?? 'all'}`
}

export function saveSample(key: string, sample: LastSample): void {
  tabStorage.keep(key, sample)
}

/** Null if nothing was saved, or if another version of the app saved it. */
export function loadSample(key: string): LastSample | null {
  return z.safeParse(shape, tabStorage.read(key)).data ?? null
}
