import type { Words } from '#i18n/words.ts'

import { comment } from './literals.ts'
import { phpParams } from './php-call.ts'
import { executeMethod, headLines, type SnippetTarget } from './snippet.ts'

/** Documented on crm.automation.trigger.execute ("PHP CRest"); CRest keeps the tokens itself. */
export function phpCrestSnippet(target: SnippetTarget, words: Words): string {
  return `<?php

${comment('//', headLines(target, words))}
${comment('//', [words.t('snippets.comment.crest')])}
require_once __DIR__ . '/crest.php';

$result = CRest::call('${executeMethod}', [
${phpParams(target, 4)}
]);

if (isset($result['error'])) {
    error_log($result['error'] . ': ' . ($result['error_description'] ?? ''));
} else {
    echo $result['result'] ? 'true' : 'false', PHP_EOL;
}
`
}
