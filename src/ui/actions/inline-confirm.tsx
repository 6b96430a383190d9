import { useEffect, useRef, type ReactNode } from 'react'

import { Button } from './button.tsx'

import styles from './inline-confirm.module.css'

interface InlineConfirmProps {
  readonly title: string
  readonly children?: ReactNode
  readonly confirmLabel: string
  readonly keepLabel: string
  readonly onConfirm: () => void
  readonly onKeep: () => void
  readonly isPending?: boolean | undefined
  /** Why it cannot be confirmed yet, such as a number still to be typed. */
  readonly confirmDisabledReason?: string | undefined
  /** Something in `children` takes the focus instead of the cancel button. */
  readonly isFocusInside?: boolean | undefined
  /** Confirming cannot be undone. */
  readonly isDanger?: boolean | undefined
}

/**
 * A question next to the thing it is about: the frame may be taller than the window, so a centred
 * dialog could be out of sight. The focus starts on the cancel button and returns afterwards; Escape cancels.
 */
export function InlineConfirm({
  title,
  children,
  confirmLabel,
  keepLabel,
  onConfirm,
  onKeep,
  isPending = false,
  confirmDisabledReason,
  isFocusInside = false,
  isDanger = true,
}: InlineConfirmProps) {
  const keepRef = useRef<HTMLButtonElement>(null)
  const questionRef = useRef<HTMLElement>(null)

  useEffect(() => {
    const question = questionRef.current
    const openers = [document.activeElement, menuOfRow(question)]
    if (!isFocusInside) keepRef.current?.focus()
    return () => {
      const { activeElement } = document
      // If something else has taken the focus in the meantime, it keeps it.
      if (activeElement !== document.body && question?.contains(activeElement) !== true) return
      openers.find(isThere)?.focus()
    }
  }, [isFocusInside])

  return (
    // Escape must work wherever the focus is inside the question.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={questionRef}
      className={styles['confirm']}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isPending) return
        event.stopPropagation()
        onKeep()
      }}
    >
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      <div className={styles['actions']}>
        <Button
          variant={isDanger ? 'danger' : 'primary'}
          isPending={isPending}
          disabledReason={confirmDisabledReason}
          onPress={onConfirm}
        >
          {confirmLabel}
        </Button>
        <Button ref={keepRef} onPress={onKeep}>
          {keepLabel}
        </Button>
      </div>
    </section>
  )
}

/** A menu item disappears with its menu, so the focus returns to the button that opens the menu. */
function menuOfRow(question: Element | null): Element | null {
  return question?.closest('tr')?.previousElementSibling?.querySelector('[aria-haspopup]') ?? null
}

function isThere(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element !== document.body && element.isConnected
}
