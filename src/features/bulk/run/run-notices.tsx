import { errorHelp } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { PauseCause } from '#runs/model/run.ts'
import { Alert } from '#ui/feedback/alert.tsx'

/** Why nothing leaves, and what to do about it. */
export function PauseNotice({ cause }: { readonly cause: PauseCause }) {
  const { t, number } = useWords()
  return (
    <Alert
      tone={cause.kind === 'person' ? 'info' : 'warning'}
      title={title()}
      size="sm"
      announce="status"
    >
      {help().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  )

  function title() {
    return cause.kind === 'not-moved'
      ? t('bulk.pause.not-moved', { share: `${number(Math.round(cause.share * 100))} %` })
      : t(`bulk.pause.${cause.kind}`)
  }

  function help(): string[] {
    switch (cause.kind) {
      case 'refusals':
      case 'read-failed':
        return [t(`error.${cause.error}.title`), errorHelp(cause.error, t)]
      case 'person':
      case 'unknown-answer':
      case 'not-moved':
      case 'session-ended':
      case 'offline':
      case 'lock-lost':
      case 'journal-failed':
      case 'interrupted':
        return [t(`bulk.pause.${cause.kind}.help`)]
    }
  }
}
