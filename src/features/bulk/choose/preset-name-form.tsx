import { useEffect, useRef, useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

import { presetBounds, type Preset } from './preset.ts'

interface PresetNameFormProps {
  readonly taken: readonly Preset[]
  readonly isBusy: boolean
  /** Why the choices cannot be saved, whatever their name. */
  readonly disabledReason: string | undefined
  readonly onSave: (name: string) => void
  readonly onKeep: () => void
}

/** Under which name choices are saved; one that is there already is replaced, and that is said. */
export function PresetNameForm(props: PresetNameFormProps) {
  const { taken, isBusy, onSave, onKeep } = props
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const name = typed.trim()
  const isTaken = taken.some((preset) => preset.name === name)
  const disabledReason =
    props.disabledReason ?? (name === '' ? t('bulk.preset.nameless') : undefined)

  function save() {
    if (!isBusy && disabledReason === undefined) onSave(name)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <InlineConfirm
        title={t('bulk.preset.save')}
        confirmLabel={t(isTaken ? 'bulk.preset.replace' : 'bulk.preset.confirm')}
        keepLabel={t('action.cancel')}
        isPending={isBusy}
        confirmDisabledReason={disabledReason}
        isDanger={false}
        isFocusInside
        onConfirm={save}
        onKeep={onKeep}
      >
        <TextField
          ref={field}
          label={t('bulk.preset.name')}
          description={t(isTaken ? 'bulk.preset.replaces' : 'bulk.preset.help')}
          maxLength={presetBounds.name}
          value={typed}
          onChange={setTyped}
        />
      </InlineConfirm>
    </form>
  )
}
