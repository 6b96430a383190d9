import type { Words } from '#i18n/words.ts'

/** What a snippet fires. Texts are untrusted and escaped where they are written. */
export interface SnippetTarget {
  /** `https://demo.bitrix24.com` */
  origin: string
  code: string
  /** Used in comments only. */
  triggerName: string
  typeId: number
  /** Null while none is chosen: the code then says 0, which Bitrix24 refuses. */
  recordId: number | null
}

export const executeMethod = 'crm.automation.trigger.execute'

/** Placeholders that the person replaces; a snippet never contains a real token. */
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

/** The first lines of every snippet, without the comment prefix. */
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
