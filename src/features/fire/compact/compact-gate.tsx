import { CircleDashed, Save, Zap, PanelRightOpen } from 'lucide-react'
import type { ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button, type ButtonVariant } from '#ui/actions/button.tsx'
import { EmptyState } from '#ui/feedback/empty-state.tsx'

interface CompactGateProps {
  readonly overview: Overview
  readonly typeId: number
  /** `id` is null while the card has not been saved. */
  readonly record: RecordRef | { typeId: number; id: null }
  readonly children: (type: ObjectType, record: RecordRef) => ReactNode
}

/** Shows its children only for a record that can be fired on; otherwise says what is missing. */
export function CompactGate({ overview, typeId, record, children }: CompactGateProps) {
  const { t } = useWords()
  const type = overview.types.find(({ id }) => id === typeId)
  if (type === undefined) {
    return (
      <div className="tc-card">
        <EmptyState
          icon={CircleDashed}
          title={t('designer.unknownType')}
          level={2}
          actions={<ConsoleButton />}
        />
      </div>
    )
  }
  if (record.id === null) {
    return (
      <div className="tc-card">
        <EmptyState icon={Save} title={t('compact.unsaved.title')} level={2}>
          <p>{t('compact.unsaved.text')}</p>
        </EmptyState>
      </div>
    )
  }
  if (overview.triggers.length === 0) return <NoTriggersHere />
  return children(type, record)
}

/** No trigger is registered yet; a button opens the console, where that is done. */
export function NoTriggersHere() {
  const { t } = useWords()
  return (
    <div className="tc-card">
      <EmptyState
        icon={Zap}
        title={t('compact.noTriggers.title')}
        level={2}
        actions={<ConsoleButton variant="primary" />}
      >
        <p>{t('compact.noTriggers.text')}</p>
      </EmptyState>
    </div>
  )
}

interface ConsoleButtonProps {
  /** Prefills the console's form. */
  readonly record?: RecordRef
  readonly code?: string | null
  readonly variant?: ButtonVariant
}

/** The narrowest slider Bitrix24 offers. */
const sliderWidth = 900

/** Opens the whole app in its own slider, so that a long job survives closing the card. */
export function ConsoleButton({ record, code, variant = 'plain' }: ConsoleButtonProps) {
  const { t } = useWords()
  const portal = usePortal()
  return (
    <Button
      variant={variant}
      icon={<PanelRightOpen className="tc-mirror" size={18} strokeWidth={1.5} aria-hidden />}
      onPress={() =>
        portal.openApplication({
          bx24_width: sliderWidth,
          bx24_title: t('compact.sliderTitle'),
          ...(record !== undefined && { type: record.typeId, id: record.id }),
          ...(code && { trigger: code }),
        })
      }
    >
      {t('compact.openConsole')}
    </Button>
  )
}
