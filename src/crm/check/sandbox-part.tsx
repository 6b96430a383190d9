import { useState } from 'react'

import { RecordLink } from '#crm/links.tsx'
import { typeName } from '#crm/object-types.ts'
import type { CheckTexts } from '#i18n/check-words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Finding } from '#portal/check/findings.ts'
import type { PortalCheck } from '#portal/check/portal-check.ts'
import type { Overview } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Select } from '#ui/fields/select.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import { useSandbox } from './use-sandbox.ts'

import styles from './check.module.css'

interface SandboxPartProps {
  readonly overview: Overview
  readonly ct: CheckTexts
  /** Why nothing can be made now. */
  readonly busyReason: string | undefined
  readonly onFindings: (check: PortalCheck, findings: readonly Finding[]) => void
}

/** One test record, by a press of its own, and what earlier ones have left behind. */
export function SandboxPart({ overview, ct, busyReason, onFindings }: SandboxPartProps) {
  const words = useWords()
  const sandbox = useSandbox(overview.user.id, onFindings)
  const places = placesOf(overview)
  const [chosen, setChosen] = useState<string | null>(null)
  const place = places.find(({ id }) => id === chosen)
  const { isBusy, end, notes, leftovers } = sandbox
  return (
    <>
      <Disclosure title={ct('sandbox.title')}>
        <div className={styles['stack']}>
          <p className={styles['note']}>{ct('sandbox.text')}</p>
          <Select
            label={ct('sandbox.pipeline')}
            placeholder={ct('sandbox.choose')}
            value={chosen}
            onChange={setChosen}
            items={places.map(({ id, type, pipeline }) => ({
              id,
              title: [typeName(type, words), pipeline.name].filter(Boolean).join(' · '),
            }))}
          />
          <ButtonRow>
            <Button
              isPending={isBusy}
              disabledReason={busyReason ?? (place ? undefined : ct('sandbox.choose'))}
              onPress={() => {
                if (place === undefined) return
                const { type, pipeline, stageId } = place
                sandbox.run({ typeId: type.id, pipelineId: pipeline.id, stageId })
              }}
            >
              {ct('sandbox.start')}
            </Button>
            <StatusLine isBusy={isBusy}>
              {isBusy
                ? ct('sandbox.running')
                : end === null || (end === 'done' && notes.length > 0)
                  ? ''
                  : ct(`sandbox.${end}`)}
            </StatusLine>
          </ButtonRow>
        </div>
      </Disclosure>
      {notes.map((note) => {
        const left = leftovers.get(note.nonce)
        return (
          <Alert
            key={note.nonce}
            tone="warning"
            title={ct('sandbox.left')}
            actions={
              <>
                <Button isPending={isBusy} onPress={() => sandbox.cleanUp(note)}>
                  {ct('sandbox.clean')}
                </Button>
                {left?.records.map((record) => (
                  <RecordLink key={record.id} record={record} />
                ))}
              </>
            }
          >
            <p>{left?.isElsewhere === true ? ct('sandbox.elsewhere') : ct('sandbox.leftText')}</p>
            {left?.hasTrigger === true && <p>{ct('sandbox.cleanTrigger')}</p>}
          </Alert>
        )
      })}
    </>
  )
}

/** The first stage of every pipeline on which triggers act. */
function placesOf({ types }: Overview) {
  return types
    .filter(({ kind, obstacle }) => obstacle === null && kind !== 'estimate')
    .flatMap((type) =>
      type.pipelines.flatMap((pipeline) => {
        const [first] = pipeline.stages
        const id = `${type.id}:${pipeline.id}`
        return first === undefined ? [] : [{ id, type, pipeline, stageId: first.id }]
      }),
    )
}
