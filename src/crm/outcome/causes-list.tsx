import { AutomationLink } from '#crm/links.tsx'
import { stageLook } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Tone } from '#ui/base/tone.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import type { Cause, CauseMark } from './why-nothing.ts'

import styles from './causes-list.module.css'

interface CausesListProps {
  readonly causes: readonly Cause[]
  /** The type whose pipelines hold the rules: of a client, that of its deals. */
  readonly type: ObjectType
  /** The records that might have moved; each pipeline of theirs gets its link. */
  readonly watched: readonly RecordState[]
}

/** Why nothing happened, the likeliest first: what is certain, where to look, and what is ruled out. */
export function CausesList({ causes, type, watched }: CausesListProps) {
  const words = useWords()
  const { t } = words
  const open = causes.filter(({ mark }) => mark !== 'ruled-out')
  const ruledOut = causes.filter(({ mark }) => mark === 'ruled-out')
  const pipelines = pipelinesToLookAt()
  return (
    <section className={styles['causes']} aria-label={t('causes.title')}>
      <p className={styles['title']}>{t('causes.title')}</p>
      <ol className={styles['list']}>{open.map(row)}</ol>
      {pipelines.length > 0 && (
        <div className={styles['links']}>
          {pipelines.map((pipeline) => (
            <AutomationLink key={pipeline.id} type={type} pipeline={pipeline} />
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
      <li key={cause.kind} className={styles['cause']}>
        <span className={styles['name']}>{causeTitle(cause, words)}</span>{' '}
        <Badge tone={tones[cause.mark]}>{t(`causes.${cause.mark}`)}</Badge>
        {text !== null && <p className={styles['text']}>{text}</p>}
      </li>
    )
  }

  /** The rules are of use only where they are what is left to be looked at. */
  function pipelinesToLookAt() {
    if (!open.some(({ mark, kind }) => mark === 'look-here' || kind === 'sent-back')) return []
    const ids = new Set(watched.map(({ pipelineId }) => pipelineId ?? 0))
    return type.pipelines.filter(({ id }) => ids.has(id))
  }
}

const tones: Record<CauseMark, Tone> = {
  certain: 'danger',
  'look-here': 'info',
  'ruled-out': 'neutral',
}

/** One cause in a line, worded as a fact or as something to look at. */
function causeTitle({ kind, mark }: Cause, { t }: Words): string {
  // These two can never be ruled out from outside.
  const isOpen = mark !== 'ruled-out' || kind === 'conditions' || kind === 'too-early'
  return isOpen ? t(`cause.${kind}.title`) : t(`cause.${kind}.not`)
}

/** What to look at, and what was learned; null where the title says it all. */
function causeText({ kind, mark, evidence }: Cause, type: ObjectType, { t }: Words) {
  const sentences: string[] = mark === 'ruled-out' ? [] : [t(`cause.${kind}.text`)]
  switch (evidence?.kind) {
    case 'proven-here': {
      const { to, count, total } = evidence
      sentences.push(
        to === null
          ? t('learned.movedHere', { count, total })
          : t('learned.usually', { stage: stageLook(type, to).name, count, total }),
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
