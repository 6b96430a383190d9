import type { Words } from '#i18n/words.ts'

import { comment, phpString, visible } from './literals.ts'
import { phpParams } from './php-call.ts'
import { executeMethod, headLines, placeholders, type SnippetTarget } from './snippet.ts'

/** The documented call, with nothing but PHP itself. */
export function phpPlainSnippet(target: SnippetTarget, words: Words): string {
  return `<?php

${comment('//', headLines(target, words))}
$answer = file_get_contents(${phpString(`${target.origin}/rest/${executeMethod}`)}, false, stream_context_create([
    'http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/json\\r\\nAccept: application/json",
        'content' => json_encode([
${phpParams(target, 12)}
            'auth' => '${placeholders.accessToken}',
        ]),
        'timeout' => 75,
        'ignore_errors' => true,
    ],
]));

echo $answer === false ? ${phpString(visible(words.t('snippets.noAnswer')))} : $answer, PHP_EOL;
`
}
