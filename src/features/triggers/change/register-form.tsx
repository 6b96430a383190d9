import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'

import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useFocusVisit } from '#ui/base/focus.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

import { fieldFault, FormEnd } from './change-failure.tsx'
import { dropDraft, saveDraft, readDraft } from './register-draft.ts'
import { suggestCode } from './suggest-code.ts'
import type { ChangeEnd } from './trigger-changes.ts'
import { codeWarning, errorMessageOf, registerShape } from './trigger-form.schema.ts'

import styles from './change.module.css'

interface RegisterFormProps {
  readonly registered: readonly Trigger[]
  /** Codes registered in the past. */
  readonly usedBefore: readonly string[]
  readonly onRegister: (trigger: Trigger) => Promise<ChangeEnd>
  readonly onClose: () => void
}

/** A name, and a code derived from it until the code is edited. */
export function RegisterForm({ registered, usedBefore, onRegister, onClose }: RegisterFormProps) {
  const { t } = useWords()
  const { memberId } = usePortal().identity
  const [draft] = useState(() => readDraft(memberId))
  const [end, setEnd] = useState<ChangeEnd | null>(null)
  const isCodeOwn = useRef(draft !== null)
  const first = useRef<HTMLInputElement>(null)
  const form = useForm({
    defaultValues: draft ?? { name: '', code: '' },
    resolver: zodResolver(registerShape(registered)),
  })
  useFocusVisit(first)

  const taken = [...registered.map((trigger) => trigger.code), ...usedBefore]
  const [name, code] = useWatch({ control: form.control, name: ['name', 'code'] })
  const warning = codeWarning(code, registered, usedBefore)
  useEffect(() => saveDraft(memberId, { name, code }), [memberId, name, code])
  const { isSubmitting } = form.formState

  const submit = form.handleSubmit(async (trigger) => {
    setEnd(null)
    const ended = await onRegister(trigger)
    const fault = fieldFault(ended)
    if (ended.kind === 'done') dropDraft(memberId)
    else if (fault === null) setEnd(ended)
    else form.setError(fault.field, { message: fault.complaint }, { shouldFocus: true })
  })

  function close() {
    dropDraft(memberId)
    onClose()
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !isSubmitting) close()
  }

  return (
    // Escape must close the form from any of its controls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={`${styles['form']} ${styles['opened']}`}
      aria-label={t('triggers.register.title')}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeOnEscape}
    >
      <h3 className={styles['title']}>{t('triggers.register.title')}</h3>
      <div className={styles['fields']}>
        <Controller
          control={form.control}
          name="name"
          render={({ field: { ref, onChange, ...field }, fieldState }) => (
            <TextField
              {...field}
              ref={(input) => {
                ref(input)
                first.current = input
              }}
              label={t('triggers.name')}
              description={t('triggers.register.name.help')}
              errorMessage={errorMessageOf(fieldState.error, t)}
              onChange={(typed) => {
                onChange(typed)
                if (isCodeOwn.current) return
                form.setValue('code', suggestCode(typed, taken), {
                  shouldValidate: form.formState.isSubmitted,
                })
              }}
            />
          )}
        />
        <Controller
          control={form.control}
          name="code"
          render={({ field: { ref, onChange, ...field }, fieldState }) => (
            <TextField
              {...field}
              ref={ref}
              isCode
              label={t('triggers.code')}
              description={t('triggers.register.code.help')}
              errorMessage={errorMessageOf(fieldState.error, t)}
              onChange={(typed) => {
                // A cleared field follows the name again.
                isCodeOwn.current = typed !== ''
                onChange(typed)
              }}
            />
          )}
        />
      </div>
      <output>
        {warning !== null && (
          <Alert
            tone="warning"
            size="sm"
            title={
              warning.kind === 'letter-case'
                ? t('triggers.warning.letterCase', { other: warning.other })
                : t('triggers.warning.usedBefore')
            }
          />
        )}
      </output>
      <FormEnd
        end={end}
        submitText={t('triggers.register.submit')}
        isSubmitting={isSubmitting}
        onCancel={close}
      />
    </form>
  )
}
