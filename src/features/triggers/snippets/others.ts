import type { Words } from '#i18n/words.ts'

import { comment, doubleQuoted } from './literals.ts'
import {
  executeMethod,
  headLines,
  placeholders,
  recordIdOf,
  type SnippetTarget,
} from './snippet.ts'

/**
 * Documented on crm.automation.trigger.execute ("Go") and on B24GoSDK, "Applications and the OAuth
 * Protocol". This SDK repeats only what proves that nothing was done.
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
