import type { Ref } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { ComboBox } from '#ui/fields/combo-box.tsx'

interface TriggerFieldProps {
  readonly triggers: readonly Trigger[]
  readonly value: string | null
  readonly onChange: (code: string | null) => void
  readonly onBlur?: () => void
  readonly errorMessage?: string | undefined
  readonly isReadOnly?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** Chooses a registered trigger by its name or code, picked from the list or typed in full. */
export function TriggerField({ triggers, ...field }: TriggerFieldProps) {
  const { t } = useWords()
  return (
    <ComboBox
      {...field}
      label={t('fire.trigger')}
      placeholder={t('fire.trigger.placeholder')}
      emptyText={t('fire.trigger.none')}
      unmatchedText={(text) => t('fire.error.trigger.unmatched', { text })}
      items={triggers.map(({ code, name }) => ({ id: code, title: name, meta: code }))}
    />
  )
}
