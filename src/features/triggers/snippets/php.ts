import type { Words } from '#i18n/words.ts'

import { comment, phpString, visible } from './literals.ts'
import {
  executeMethod,
  headLines,
  placeholders,
  type SnippetTarget,
  recordIdOf,
} from './snippet.ts'

/**
 * Documented on crm.automation.trigger.execute ("PHP") and on B24PhpSDK, "Connect the SDK in a Local
 * Application": the tokens come with the request by which Bitrix24 opens the page.
 */
export function phpSdkSnippet(target: SnippetTarget, words: Words): string {
  return `<?php

declare(strict_types=1);

${comment('//', headLines(target, words))}
${comment('//', [words.t('snippets.comment.page')])}
// composer require bitrix24/b24phpsdk:"^1.0"
use Bitrix24\\SDK\\Core\\Credentials\\ApplicationProfile;
use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;
use Symfony\\Component\\HttpFoundation\\Request;

require_once __DIR__ . '/vendor/autoload.php';

$profile = ApplicationProfile::initFromArray([
    'BITRIX24_PHP_SDK_APPLICATION_CLIENT_ID' => '${placeholders.clientId}',
    'BITRIX24_PHP_SDK_APPLICATION_CLIENT_SECRET' => '${placeholders.clientSecret}',
    'BITRIX24_PHP_SDK_APPLICATION_SCOPE' => 'crm',
]);

$b24Service = ServiceBuilderFactory::createServiceBuilderFromPlacementRequest(
    Request::createFromGlobals(),
    $profile
);

try {
    $result = $b24Service->core->call('${executeMethod}', [
${phpParams(target, 8)}
    ])->getResponseData()->getResult();

    echo $result[0] ? 'true' : 'false', PHP_EOL;
} catch (Throwable $error) {
    error_log($error->getMessage());
}
`
}

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

/** The parameters as the lines of a PHP array, indented by a number of spaces. */
function phpParams(target: SnippetTarget, indent: number): string {
  return [
    `'CODE' => ${phpString(target.code)},`,
    `'OWNER_TYPE_ID' => ${target.typeId},`,
    `'OWNER_ID' => ${recordIdOf(target)},`,
  ]
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n')
}
