import type { MessageKey } from '#i18n/catalogs/message.ts'
import type { Words } from '#i18n/words.ts'

import type { CopyLabels } from './copy-button.tsx'

/** The words of a copy button whose action is named by its own message. */
export function copyLabels(
  copy: Extract<MessageKey, 'action.copy' | 'details.copy' | 'gate.copyRequest'>,
  { t }: Words,
): CopyLabels {
  return { copy: t(copy), copied: t('action.copied'), failed: t('action.copyFailed') }
}
