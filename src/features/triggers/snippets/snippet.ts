import type { Words } from '#i18n/words.ts'

/** What a piece of code is to fire. Every text may hold anything and is escaped where it is written. */
export interface SnippetTarget {
  /** `https://demo.bitrix24.com` */
  origin: string
  code: string
  /** For the reader of the code only. */
  triggerName: string
  typeId: number
  /** Null while none is chosen: the code then says 0, which Bitrix24 refuses. */
  recordId: number | null
}

export const executeMethod = 'crm.automation.trigger.execute'

/** What the person replaces; no real token ever stands in a snippet. */
export const placeholders = {
  accessToken: 'PUT_ACCESS_TOKEN_HERE',
  refreshToken: 'PUT_REFRESH_TOKEN_HERE',
  memberId: 'PUT_MEMBER_ID_HERE',
  clientId: 'PUT_CLIENT_ID_HERE',
  clientSecret: 'PUT_CLIENT_SECRET_HERE',
} as const

/** `demo.bitrix24.com`, with the port where there is one. */
export function hostOf({ origin }: SnippetTarget): string {
  return origin.replace(/^https?:\/\//, '')
}

export function recordIdOf({ recordId }: SnippetTarget): number {
  return recordId ?? 0
}

/** The lines every snippet begins with, without the comment sign of its language. */
export function headLines(target: SnippetTarget, { t }: Words): string[] {
  const { triggerName: name, typeId: type, recordId: id } = target
  return [
    id === null
      ? t('snippets.comment.firesAny', { name, type })
      : t('snippets.comment.fires', { name, type, id }),
    t('snippets.comment.accepted'),
    t('snippets.comment.repeat'),
  ]
}
