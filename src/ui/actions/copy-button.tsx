import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { MessageKey } from '#i18n/catalogs/message.ts'
import type { Words } from '#i18n/words.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import { Button, type ButtonSize, type ButtonVariant } from './button.tsx'
import { IconButton } from './icon-button.tsx'

export interface CopyLabels {
  readonly copy: string
  readonly copied: string
  /** Message when the browser refuses: the person must copy by hand. */
  readonly failed: string
}

interface CopyButtonProps {
  readonly text: string
  readonly labels: CopyLabels
  readonly isIconOnly?: boolean | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
}

/** Copies a text and confirms it, even in a frame without clipboard permission. */
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

type CopyState = 'idle' | 'copied' | 'failed'

/** How long "Copied" stays visible. */
const shownForMs = 2500

/** Returns a function that copies, and for a moment afterwards whether it worked. */
export function useCopied(text: string): { readonly state: CopyState; readonly copy: () => void } {
  const [state, setState] = useState<CopyState>('idle')

  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => {
      setState('idle')
    }, shownForMs)
    return () => {
      clearTimeout(timer)
    }
  }, [state])

  async function copyAndTell() {
    setState((await copyText(text)) ? 'copied' : 'failed')
  }

  return {
    state,
    copy: () => {
      void copyAndTell()
    },
  }
}

/**
 * Puts a text on the clipboard; resolves to whether it worked. Must be called from a press.
 *
 * The old command comes first, as it only needs the press: portals give their frames no clipboard
 * permission, so the modern call would fail there and log an error.
 */
async function copyText(text: string): Promise<boolean> {
  if (copyBySelection(text)) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused, or no clipboard at all: the caller asks the person to copy by hand.
    return false
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.setAttribute('aria-hidden', 'true')
  area.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; font-size: 16px'
  document.body.append(area)
  area.focus({ preventScroll: true })
  area.select()
  try {
    return document.execCommand('copy')
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/** Texts of a copy button whose action has a message of its own. */
export function copyLabels(
  copy: Extract<MessageKey, 'action.copy' | 'details.copy' | 'gate.copyRequest'>,
  { t }: Words,
): CopyLabels {
  return { copy: t(copy), copied: t('action.copied'), failed: t('action.copyFailed') }
}
