import { PanelRightOpen } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button, type ButtonVariant } from '#ui/actions/button.tsx'

interface ConsoleButtonProps {
  /** What the console's form starts with. */
  readonly record?: RecordRef
  readonly code?: string | null
  readonly variant?: ButtonVariant
}

/** The width of the portal's smallest slider. */
const sliderWidth = 900

/** Opens the whole app in a slider of its own, so that a long job outlives the card. */
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
