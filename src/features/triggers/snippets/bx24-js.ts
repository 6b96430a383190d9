import type { Words } from '#i18n/words.ts'

import { comment, jsString } from './literals.ts'
import { executeMethod, headLines, recordIdOf, type SnippetTarget } from './snippet.ts'

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
