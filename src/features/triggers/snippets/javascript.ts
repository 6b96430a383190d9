import type { Words } from '#i18n/words.ts'

import { comment, jsString } from './literals.ts'
import {
  executeMethod,
  headLines,
  hostOf,
  placeholders,
  recordIdOf,
  type SnippetTarget,
} from './snippet.ts'

/** Documented on crm.automation.trigger.execute ("JS") and on B24OAuth of @bitrix24/b24jssdk 2. */
export function jsSdkSnippet(target: SnippetTarget, words: Words): string {
  return `${comment('//', headLines(target, words))}
${comment('//', [words.t('snippets.comment.server')])}
// npm install @bitrix24/b24jssdk
import { B24OAuth, Text } from '@bitrix24/b24jssdk'

const $b24 = new B24OAuth(
  {
    applicationToken: '',
    userId: 0,
    memberId: '${placeholders.memberId}',
    accessToken: '${placeholders.accessToken}',
    refreshToken: '${placeholders.refreshToken}',
    expires: Math.floor(Date.now() / 1000) + 3600,
    expiresIn: 3600,
    scope: 'crm',
    domain: ${jsString(hostOf(target))},
    clientEndpoint: ${jsString(`${target.origin}/rest/`)},
    serverEndpoint: 'https://oauth.bitrix.info/rest/',
    status: 'L'
  },
  { clientId: '${placeholders.clientId}', clientSecret: '${placeholders.clientSecret}' },
  ${comment('//', [words.t('snippets.comment.once')])}
  { restrictionParams: { maxRetries: 1, retryOnNetworkError: false } }
)

try {
  const response = await $b24.actions.v2.call.make({
    method: '${executeMethod}',
    params: {
      CODE: ${jsString(target.code)},
      OWNER_TYPE_ID: ${target.typeId},
      OWNER_ID: ${recordIdOf(target)}
    },
    requestId: Text.getUuidRfc4122()
  })
  if (!response.isSuccess) {
    console.error(response.getErrorMessages().join('; '))
  } else {
    console.log(response.getData().result)
  }
} catch (error) {
  ${comment('//', [words.t('snippets.comment.refusal')])}
  const answer = error.originalError?.response?.data
  console.error(answer?.error_description ?? error.message)
}
`
}

/** Documented on crm.automation.trigger.execute ("BX24.js"); runs on a page of the app in the portal. */
export function bx24Snippet(target: SnippetTarget, words: Words): string {
  return `<script src="https://api.bitrix24.com/api/v1/"></script>
<script>
${comment('//', headLines(target, words))}
BX24.init(function () {
  BX24.callMethod(
    '${executeMethod}',
    {
      CODE: ${jsString(target.code)},
      OWNER_TYPE_ID: ${target.typeId},
      OWNER_ID: ${recordIdOf(target)}
    },
    function (result) {
      if (result.error()) console.error(String(result.error()))
      else console.log(result.data())
    }
  )
})
</script>
`
}
