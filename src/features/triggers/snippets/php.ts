import type { Words } from '#i18n/words.ts'

import { comment } from './literals.ts'
import { phpParams } from './php-call.ts'
import { executeMethod, headLines, placeholders, type SnippetTarget } from './snippet.ts'

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
