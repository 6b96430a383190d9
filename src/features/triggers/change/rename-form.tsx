import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState, type KeyboardEvent } from 'react'
import { Controller, useForm } from 'react-hook-form'

import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { useFocusVisit } from '#ui/base/focus.ts'
import { TextField } from '#ui/fields/text-field.tsx'

import { fieldFault, FormEnd } from './change-failure.tsx'
import type { ChangeEnd } from './trigger-changes.ts'
import { errorMessageOf, renameShape } from './trigger-form.schema.ts'

import styles from './change.module.css'

interface RenameFormProps {
  readonly trigger: Trigger
  readonly onRename: (trigger: Trigger) => Promise<ChangeEnd>
  readonly onClose: () => void
}

/** Renames a trigger; the code stays. */
export function RenameForm({ trigger, onRename, onClose }: RenameFormProps) {
  const { t } = useWords()
  // The list shows the new name while it is being saved; the form keeps its initial value.
  const [began] = useState(trigger)
  const [end, setEnd] = useState<ChangeEnd | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const form = useForm({
    defaultValues: { name: began.name },
    resolver: zodResolver(renameShape),
  })
  useFocusVisit(first)
  const { isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ name }) => {
    setEnd(null)
    if (name === began.name) {
      onClose()
      return
    }
    const ended = await onRename({ code: began.code, name })
    const fault = fieldFault(ended)
    if (fault?.field === 'name') {
      form.setError('name', { message: fault.complaint }, { shouldFocus: true })
    } else {
      setEnd(ended)
    }
  })

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isSubmitting) onClose()
  }

  return (
    // Escape must close the form from any of its controls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles['form']}
      aria-label={t('triggers.rename.title', { code: began.code })}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeOnEscape}
    >
      <Controller
        control={form.control}
        name="name"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            ref={(input) => {
              ref(input)
              first.current = input
            }}
            label={t('triggers.name')}
            description={t('triggers.rename.help')}
            errorMessage={errorMessageOf(fieldState.error, t)}
          />
        )}
      />
      <FormEnd
        end={end}
        submitText={t('triggers.rename.submit')}
        isSubmitting={isSubmitting}
        onCancel={onClose}
      />
    </form>
  )
}
