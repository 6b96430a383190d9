import { stageLook } from '#crm/stages.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import type { Cause } from './why-nothing.ts'

/** One cause in a line, worded as a fact or as something to look at. */
export function causeTitle({ kind, mark }: Cause, { t }: Words): string {
  // These two can never be ruled out from outside.
  const isOpen = mark !== 'ruled-out' || kind === 'conditions' || kind === 'too-early'
  return isOpen ? t(`cause.${kind}.title`) : t(`cause.${kind}.not`)
}

/** What to look at, and what was learned; null where the title says it all. */
export function causeText({ kind, mark, evidence }: Cause, type: ObjectType, { t }: Words) {
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
