import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import type { Gone, Preset } from './preset.ts'
import { mostPresets, type PresetEnd } from './save-preset.ts'

export type News =
  | { kind: 'used'; preset: Preset; gone: readonly Gone[] }
  | { kind: 'saved' | 'deleted'; name: string }
  | (Exclude<PresetEnd, { kind: 'done' }> & { name: string })

/** What became of saved choices: that they were used, kept, deleted, or why not. */
export function PresetNews({ news }: { readonly news: News | null }) {
  const { t, number } = useWords()
  return (
    <>
      <StatusLine tone="success">{doneText()}</StatusLine>
      {news?.kind === 'used' && news.gone.length > 0 && (
        <Alert tone="warning" size="sm" announce="alert" title={t('bulk.preset.gone')}>
          {news.gone.map((part) => (
            <p key={part}>{t(`bulk.preset.gone.${part}`, { code: news.preset.code ?? '' })}</p>
          ))}
        </Alert>
      )}
      {news?.kind === 'failed' && <ErrorNotice error={news.error} />}
      {troubleText() !== null && (
        <Alert tone="warning" size="sm" announce="alert" title={troubleText()} />
      )}
    </>
  )

  function doneText() {
    switch (news?.kind) {
      case 'used':
        return t('bulk.preset.used', news.preset)
      case 'saved':
      case 'deleted':
        return t(`bulk.preset.${news.kind}`, news)
      default:
        return null
    }
  }

  function troubleText() {
    switch (news?.kind) {
      case 'conflict':
        return t('bulk.preset.conflict', news)
      case 'full':
        return t('bulk.preset.full', { most: number(mostPresets) })
      case 'too-large':
        return t('bulk.preset.too-large')
      default:
        return null
    }
  }
}
