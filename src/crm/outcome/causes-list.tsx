import { AutomationLink } from '#crm/links.tsx'
import { shownStage } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Tone } from '#ui/base/tone.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import type { Cause, CauseMark } from './why-nothing.ts'

import styles from './outcome.module.css'

interface CausesListProps {
  readonly causes: readonly Cause[]
  readonly types: readonly ObjectType[]
  /** The type that the evidence is about; for a client, that of its first watched record. */
  readonly type: ObjectType
  /** The records that might have moved; each of their pipelines gets a link. */
  readonly watched: readonly RecordState[]
}

/** Why nothing happened, the likeliest cause first: certain, to be checked, ruled out. */
export function CausesList({ causes, types, type, watched }: CausesListProps) {
  const words = useWords()
  const { t } = words
  const open = causes.filter(({ mark }) => mark !== 'ruled-out')
  const ruledOut = causes.filter(({ mark }) => mark === 'ruled-out')
  const pipelines = pipelinesToCheck()
  return (
    <section className={styles['causes']} aria-label={t('causes.title')}>
      <p className={styles['title']}>{t('causes.title')}</p>
      <ol className={styles['list']}>{open.map(row)}</ol>
      {pipelines.length > 0 && (
        <div className={styles['links']}>
          {pipelines.map(({ of, pipeline }) => (
            <AutomationLink key={`${of.id}:${pipeline.id}`} type={of} pipeline={pipeline} />
          ))}
        </div>
      )}
      {ruledOut.length > 0 && (
        <Disclosure title={t('causes.ruledOut', { count: ruledOut.length })}>
          <ul className={styles['list']}>{ruledOut.map(row)}</ul>
        </Disclosure>
      )}
    </section>
  )

  function row(cause: Cause) {
    const text = causeText(cause, type, words)
    return (
      <li key={cause.kind}>
        <span className={styles['name']}>{causeTitle(cause, words)}</span>{' '}
        <Badge tone={tones[cause.mark]}>{t(`causes.${cause.mark}`)}</Badge>
        {text !== null && <p className={styles['text']}>{text}</p>}
      </li>
    )
  }

  /** Links to the rules help only if a cause has to be checked there. */
  function pipelinesToCheck() {
    if (!open.some(({ mark, kind }) => mark === 'look-here' || kind === 'sent-back')) return []
    const keys = new Set(watched.map(({ typeId, pipelineId }) => `${typeId}:${pipelineId ?? 0}`))
    return types.flatMap((of) =>
      of.pipelines
        .filter(({ id }) => keys.has(`${of.id}:${id}`))
        .map((pipeline) => ({ of, pipeline })),
    )
  }
}

const tones: Record<CauseMark, Tone> = {
  certain: 'danger',
  'look-here': 'info',
  'ruled-out': 'neutral',
}

/** A cause in one line, worded as a fact or as something to check. */
function causeTitle({ kind, mark }: Cause, { t }: Words): string {
  // An app can never rule out these two.
  const isOpen = mark !== 'ruled-out' || kind === 'conditions' || kind === 'too-early'
  return isOpen ? t(`cause.${kind}.title`) : t(`cause.${kind}.not`)
}

/** What to check, and what earlier firings showed; null if the title is enough. */
function causeText({ kind, mark, evidence }: Cause, type: ObjectType, { t }: Words) {
  const sentences: string[] = mark === 'ruled-out' ? [] : [t(`cause.${kind}.text`)]
  switch (evidence?.kind) {
    case 'proven-here': {
      const { to, count, total } = evidence
      sentences.push(
        to === null
          ? t('learned.movedHere', { count, total })
          : t('learned.usually', { stage: shownStage(type, to).name, count, total }),
      )
      break
    }
    case 'never-here':
      sentences.push(t('learned.neverHere', { total: evidence.total }))
      break
    case 'proven-elsewhere':
      sentences.push(t('learned.elsewhere'))
      break
    case undefined:
      break
  }
  return sentences.length === 0 ? null : sentences.join(' ')
}
