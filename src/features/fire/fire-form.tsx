import type { ReactNode } from 'react'
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'

import { typeName } from '#crm/object-types.ts'
import { TriggerField } from '#crm/trigger-field.tsx'
import { useWords } from '#i18n/use-words.ts'
import { isClientType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { KeyHint } from '#ui/base/key-hint.tsx'
import { Select } from '#ui/fields/select.tsx'

import type { FireFormValues } from './firing/fire-form.schema.ts'
import { FiringForm } from './firing/firing-form.tsx'
import { RecordField, useRecentRecords } from './record/record-field.tsx'

import styles from './fire-form.module.css'

interface FireFormProps {
  readonly form: UseFormReturn<FireFormValues>
  readonly overview: Overview
  readonly onSubmit: (values: FireFormValues) => void
  readonly isFiring: boolean
  /** A firing waits for a limit, so the form cannot be changed. */
  readonly isLocked: boolean
  /** Why nothing can be fired on the chosen record. */
  readonly blockedReason: string | undefined
  /** The record as Bitrix24 returned it. */
  readonly summary: ReactNode
  /** What earlier firings showed about this trigger and record. */
  readonly hint: ReactNode
}

/** The form: object type, record, trigger. */
export function FireForm({
  form,
  overview,
  onSubmit,
  isFiring,
  isLocked,
  blockedReason,
  summary,
  hint,
}: FireFormProps) {
  const words = useWords()
  const { t } = words
  const { types, triggers } = overview
  const typeId = useWatch({ control: form.control, name: 'typeId' })
  const type = types.find(({ id }) => String(id) === typeId)
  const recent = useRecentRecords(type?.id ?? null)
  const errorCount = Object.keys(form.formState.errors).length

  const submit = form.handleSubmit(onSubmit)
  function trySubmit() {
    if (!isFiring && blockedReason === undefined) void submit()
  }

  return (
    <FiringForm className={styles['form']} onSubmit={trySubmit}>
      <div className={styles['pair']}>
        <Controller
          control={form.control}
          name="typeId"
          render={({ field: { ref, ...field }, fieldState }) => (
            <Select
              {...field}
              ref={ref}
              label={t('fire.type')}
              placeholder={t('fire.type.choose')}
              errorMessage={fieldState.error?.message}
              disabledReason={isLocked ? t('fire.locked') : undefined}
              items={types.map((choice) => ({
                id: String(choice.id),
                title: typeName(choice, words),
                disabledReason:
                  choice.obstacle === null ? undefined : t(`obstacle.${choice.obstacle}`),
              }))}
              onChange={(chosen) => {
                field.onChange(chosen)
                // An ID names another record in another type; a title names none.
                const { text, id } = form.getValues('record')
                if (id !== null && text !== String(id)) {
                  form.setValue('record', { text: '', id: null })
                }
              }}
            />
          )}
        />
        <Controller
          control={form.control}
          name="record"
          render={({ field: { ref, ...field }, fieldState }) => (
            <RecordField
              {...field}
              ref={ref}
              types={types}
              type={type}
              isReadOnly={isLocked}
              recent={recent}
              errorMessage={fieldState.error?.message}
              onReference={({ typeId: named, id }) => {
                form.setValue('typeId', String(named), { shouldValidate: true })
                field.onChange({ text: String(id), id })
              }}
            />
          )}
        />
      </div>
      {type !== undefined && isClientType(type) && (
        <p className={styles['note']}>{t('fire.clientNote')}</p>
      )}
      {summary}
      <Controller
        control={form.control}
        name="code"
        render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
          <TriggerField
            ref={ref}
            triggers={triggers}
            isReadOnly={isLocked}
            value={value === '' ? null : value}
            onChange={(code) => onChange(code ?? '')}
            onBlur={onBlur}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      {hint}
      <div className={styles['actions']}>
        <Button
          type="submit"
          variant="primary"
          size="cta"
          isWideOnPhone
          isPending={isFiring}
          disabledReason={isFiring ? undefined : blockedReason}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t('fire.submit')}
        </Button>
        <KeyHint keys={t('fire.shortcut').split(' + ')} />
        {errorCount > 0 && (
          <p className={styles['errors']} role="alert">
            {t('fire.error.summary', { count: errorCount })}
          </p>
        )}
      </div>
    </FiringForm>
  )
}
