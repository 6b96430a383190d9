import type { Words } from '#i18n/words.ts'

import { comment, doubleQuoted, shellJson, shellWord } from './literals.ts'
import {
  executeMethod,
  headLines,
  placeholders,
  recordIdOf,
  type SnippetTarget,
  hostOf,
} from './snippet.ts'

/**
 * Documented on crm.automation.trigger.execute ("Go") and on B24GoSDK, "Applications and the OAuth
 * Protocol". This SDK repeats only requests that provably did nothing.
 */
export function goSnippet(target: SnippetTarget, words: Words): string {
  return `${comment('//', headLines(target, words))}
// go mod init example && go get github.com/bitrix24/b24gosdk
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"

	b24 "github.com/bitrix24/b24gosdk"
)

func main() {
	client := b24.NewOAuthClient(${doubleQuoted(`${target.origin}/rest/`)}, "${placeholders.accessToken}")

	res, err := client.Core().Call(context.Background(), "${executeMethod}", b24.Params{
		"CODE":          ${doubleQuoted(target.code)},
		"OWNER_TYPE_ID": ${target.typeId},
		"OWNER_ID":      ${recordIdOf(target)},
	})
	if err != nil {
		log.Fatal(err)
	}

	var accepted bool
	if err := json.Unmarshal(res.Result, &accepted); err != nil {
		log.Fatal(err)
	}
	fmt.Println(accepted)
}
`
}

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
