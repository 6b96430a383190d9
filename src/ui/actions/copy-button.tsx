import { Check, Copy } from 'lucide-react'

import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import { Button, type ButtonSize, type ButtonVariant } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { useCopied } from './use-copied.ts'

export interface CopyLabels {
  readonly copy: string
  readonly copied: string
  /** Said when the browser refuses: the person must copy by hand. */
  readonly failed: string
}

interface CopyButtonProps {
  readonly text: string
  readonly labels: CopyLabels
  readonly isIconOnly?: boolean | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
}

/** Copies a text and says so, also inside a frame that was given no clipboard permission. */
export function CopyButton({
  text,
  labels,
  isIconOnly = false,
  variant = 'plain',
  size = 'sm',
}: CopyButtonProps) {
  const { state, copy } = useCopied(text)
  const words = { idle: labels.copy, copied: labels.copied, failed: labels.failed }[state]
  const Icon = state === 'copied' ? Check : Copy
  return (
    <>
      {isIconOnly ? (
        <IconButton icon={Icon} aria-label={words} onPress={copy} />
      ) : (
        <Button
          variant={variant}
          size={size}
          icon={<Icon size={16} strokeWidth={1.5} aria-hidden />}
          onPress={copy}
        >
          {words}
        </Button>
      )}
      <VisuallyHidden>
        <output>{state === 'idle' ? '' : words}</output>
      </VisuallyHidden>
    </>
  )
}
