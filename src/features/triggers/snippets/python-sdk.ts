import type { Words } from '#i18n/words.ts'

import { comment, doubleQuoted } from './literals.ts'
import { headLines, hostOf, placeholders, recordIdOf, type SnippetTarget } from './snippet.ts'

/** Documented on crm.automation.trigger.execute ("Python") and on B24PySDK, local applications. */
export function pythonSnippet(target: SnippetTarget, words: Words): string {
  return `${comment('#', headLines(target, words))}
# pip install b24pysdk
from b24pysdk import BitrixAppLocal, BitrixTokenLocal, Client, Config
from b24pysdk.errors import BitrixAPIError, BitrixSDKException

${comment('#', [words.t('snippets.comment.patience')])}
Config().configure(default_max_retries=1, default_timeout=75)

bitrix_app = BitrixAppLocal(
    domain=${doubleQuoted(hostOf(target))},
    client_id="${placeholders.clientId}",
    client_secret="${placeholders.clientSecret}",
)
client = Client(
    BitrixTokenLocal(
        auth_token="${placeholders.accessToken}",
        refresh_token="${placeholders.refreshToken}",
        bitrix_app=bitrix_app,
    )
)

try:
    result = client.crm.automation.trigger.execute(
        code=${doubleQuoted(target.code)},
        owner_type_id=${target.typeId},
        owner_id=${recordIdOf(target)},
    ).result
    print(result)
except BitrixAPIError as error:
    print(error.error, error.error_description, sep=": ")
except BitrixSDKException as error:
    print(error.message)
`
}
