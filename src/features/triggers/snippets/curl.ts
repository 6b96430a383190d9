import type { Words } from '#i18n/words.ts'

import { comment, shellJson, shellWord } from './literals.ts'
import {
  executeMethod,
  headLines,
  placeholders,
  recordIdOf,
  type SnippetTarget,
} from './snippet.ts'

/** Documented on crm.automation.trigger.execute, "cURL (OAuth)". */
export function curlSnippet(target: SnippetTarget, words: Words): string {
  const body = {
    CODE: target.code,
    OWNER_TYPE_ID: target.typeId,
    OWNER_ID: recordIdOf(target),
    auth: placeholders.accessToken,
  }
  return `${comment('#', headLines(target, words))}
curl --request POST ${shellWord(`${target.origin}/rest/${executeMethod}`)} \\
  --header 'Content-Type: application/json' \\
  --header 'Accept: application/json' \\
  --data-raw ${shellJson(body)}
`
}
