import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Controller, type Control, useForm, useWatch } from 'react-hook-form'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import { isSettingsText, portalPlans } from '#portal/model/settings.ts'
import { settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Card } from '#ui/layout/card.tsx'
import { ButtonRow } from '#ui/layout/toolbar.tsx'

import { type Stored, useSettingsSaving } from './save-settings.ts'
import {
  formOfSettings,
  settingsFormSchema,
  type SettingsFormValues,
  settingsOfForm,
} from './settings-form.schema.ts'

import styles from './settings.module.css'

interface SettingsFormProps {
  readonly stored: Stored
  readonly by: { readonly name: string }
}

/** Checks, history and limits; saved together, never over changes someone else saved in the meantime. */
function SettingsForm({ stored, by }: SettingsFormProps) {
  const words = useWords()
  const { t, dateTime } = words
  const portal = usePortal()
  const [filled, setFilled] = useState(stored)
  const form = useForm<SettingsFormValues>({
    defaultValues: formOfSettings(stored.settings),
    resolver: zodResolver(settingsFormSchema(words)),
  })
  const saving = useSettingsSaving(filled, fill)
  const plan = useWatch({ control: form.control, name: 'plan' })
  const { isDirty, errors } = form.formState
  const errorCount = Object.keys(errors).length
  const { conflict } = saving
  const [mayReplace, setMayReplace] = useState(false)
  const isUnreadable = !isSettingsText(filled.text) && !mayReplace

  useEffect(() => {
    // Settings were refetched: an untouched form follows, an edited one keeps its values.
    if (stored.text !== filled.text && !isDirty) fill(stored)
  })

  function fill(now: Stored) {
    setFilled(now)
    form.reset(formOfSettings(now.settings))
  }

  /** Resets to the latest known portal values. */
  function discard() {
    if (conflict === null) form.reset()
    else saving.takeTheirs()
  }

  function save(over: boolean) {
    void form.handleSubmit((values) => {
      const saved = { by: by.name, at: portal.now() }
      return saving.save(settingsOfForm(values, filled.settings, saved), over)
    })()
  }

  return (
    <form
      className={styles['stack']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving.isSaving && conflict === null && !isUnreadable) save(false)
      }}
    >
      <p className={styles['note']}>{t('settings.shared.note')}</p>
      {isUnreadable && (
        <ErrorNotice
          error={new PortalError('unreadable-option', { text: filled.text ?? '' })}
          actions={<Button onPress={() => setMayReplace(true)}>{t('option.replace')}</Button>}
        />
      )}
      <div className={styles['pair']}>
        <NumberField
          control={form.control}
          name="checkAfter"
          label={t('settings.checkAfter')}
          help={t('settings.checkAfter.help')}
        />
        <NumberField
          control={form.control}
          name="keepDays"
          label={t('settings.keepDays')}
          help={t('settings.keepDays.help')}
        />
      </div>
      <Controller
        control={form.control}
        name="plan"
        render={({ field }) => (
          <RadioGroup
            {...field}
            label={t('settings.plan')}
            items={portalPlans.map((id) => ({
              id,
              title: t(`settings.plan.${id}`),
              description: t(`settings.plan.${id}.text`),
            }))}
          />
        )}
      />
      {plan === 'own' && (
        <div className={styles['triple']}>
          <NumberField control={form.control} name="burst" label={t('settings.own.burst')} />
          <NumberField
            control={form.control}
            name="perSecond"
            label={t('settings.own.perSecond')}
          />
          <NumberField
            control={form.control}
            name="operatingSeconds"
            label={t('settings.own.operating')}
            help={t('settings.own.operating.help')}
          />
        </div>
      )}
      {saving.error !== null && (
        <>
          <p className={styles['danger']}>{t('settings.notSaved')}</p>
          <ErrorNotice error={saving.error} />
        </>
      )}
      {conflict !== null && (
        <Alert
          tone="warning"
          announce="alert"
          title={t('settings.conflict.title')}
          actions={
            <>
              <Button onPress={saving.takeTheirs}>{t('settings.conflict.takeTheirs')}</Button>
              <Button isPending={saving.isSaving} onPress={() => save(true)}>
                {t('settings.conflict.saveMine')}
              </Button>
            </>
          }
        >
          {conflict.settings.saved === null
            ? t('settings.conflict.text')
            : t('settings.conflict.by', {
                name: conflict.settings.saved.by,
                time: dateTime(conflict.settings.saved.at),
              })}
        </Alert>
      )}
      <ButtonRow>
        <Button
          type="submit"
          variant="primary"
          size="cta"
          isWideOnPhone
          isPending={saving.isSaving}
          disabledReason={disabledReason()}
        >
          {t('settings.save')}
        </Button>
        {isDirty && (
          <Button size="cta" isWideOnPhone onPress={discard}>
            {t('settings.discard')}
          </Button>
        )}
        <StatusLine tone={errorCount > 0 ? 'danger' : isDirty ? 'warning' : 'neutral'}>
          {status()}
        </StatusLine>
      </ButtonRow>
    </form>
  )

  function disabledReason() {
    if (conflict !== null) return t('settings.conflict.first')
    return isUnreadable ? t('option.decide') : undefined
  }

  function status(): string | null {
    if (errorCount > 0) return t('settings.error.summary', { count: errorCount })
    if (isDirty) return t('settings.unsaved')
    const last = filled.settings.saved
    if (last === null) return null
    return saving.savedAt === null
      ? t('settings.savedBy', { name: last.by, time: dateTime(last.at) })
      : t('settings.saved', { time: words.time(saving.savedAt) })
  }
}

interface NumberFieldProps {
  readonly control: Control<SettingsFormValues>
  readonly name: Exclude<keyof SettingsFormValues, 'plan'>
  readonly label: string
  readonly help?: string
}

function NumberField({ control, name, label, help }: NumberFieldProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          label={label}
          description={help}
          inputMode={name === 'checkAfter' ? 'text' : 'decimal'}
          errorMessage={fieldState.error?.message}
        />
      )}
    />
  )
}

/** Settings shared by all administrators; the form appears only once they have been read. */
export function SharedSettingsCard({ by }: { readonly by: { readonly name: string } }) {
  const { t } = useWords()
  const stored = useQuery(settingsQuery(usePortal()))
  return (
    <Card title={t('settings.shared.title')}>
      {stored.isPending && (
        <Skeleton shapes={['field', 'field', 'row', 'row']} label={t('state.loading')} />
      )}
      {stored.isError && (
        <ErrorNotice
          error={stored.error}
          actions={
            <Button isPending={stored.isFetching} onPress={() => void stored.refetch()}>
              {t('action.tryAgain')}
            </Button>
          }
        />
      )}
      {stored.isSuccess && <SettingsForm stored={stored.data} by={by} />}
    </Card>
  )
}
