import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { ToneIcon } from '#ui/base/tone.tsx'

import type { Toast, ToastQueue } from './toast-queue.ts'

import styles from './toast-region.module.css'

/** How long a toast stays, unless the pointer is over it. */
const shownForMs = 5000

interface ToastRegionProps {
  readonly queue: ToastQueue
  /** Label of the region, for screen readers. */
  readonly label: string
  readonly dismissLabel: string
}

/**
 * The region of the toasts: news is read out politely, errors immediately. Never the only place for a
 * message: the frame may be taller than the window. Toasts stay in the visible part of the frame.
 */
export function ToastRegion({ queue, label, dismissLabel }: ToastRegionProps) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.snapshot)
  const [isHeld, setIsHeld] = useState(false)
  const visibleTop = useVisibleTop(toasts.length > 0)
  const errors = toasts.filter((toast) => toast.tone === 'danger')
  const news = toasts.filter((toast) => toast.tone !== 'danger')
  const row = (toast: Toast) => (
    <ToastRow
      key={toast.id}
      toast={toast}
      isHeld={isHeld}
      dismissLabel={dismissLabel}
      onDismiss={queue.dismiss}
    />
  )
  return (
    // Hovering only keeps a toast on screen; it is not an interaction.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      // Open lists hide the page from screen readers; toasts must still be read out.
      data-react-aria-top-layer
      className={styles['region']}
      style={{ insetBlockStart: visibleTop + 16 }}
      aria-label={label}
      onPointerEnter={() => {
        setIsHeld(true)
      }}
      onPointerLeave={() => {
        setIsHeld(false)
      }}
      onFocus={() => {
        setIsHeld(true)
      }}
      onBlur={() => {
        setIsHeld(false)
      }}
    >
      {/* Always rendered: a live region is only read out if it existed before its text. */}
      <div className={styles['rows']} role="alert">
        {errors.map(row)}
      </div>
      <output className={styles['rows']}>{news.map(row)}</output>
    </section>
  )
}

interface ToastRowProps {
  readonly toast: Toast
  readonly isHeld: boolean
  readonly dismissLabel: string
  readonly onDismiss: (id: number) => void
}

function ToastRow({ toast, isHeld, dismissLabel, onDismiss }: ToastRowProps) {
  const { id, tone, title, text } = toast

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => {
      onDismiss(id)
    }, shownForMs)
    return () => {
      clearTimeout(timer)
    }
  }, [id, isHeld, onDismiss])

  return (
    <div className={styles['toast']}>
      <span className={classNames(styles['icon'], styles[tone])}>
        <ToneIcon tone={tone} size={24} />
      </span>
      <div className={styles['body']}>
        <p className={styles['title']}>{title}</p>
        {text !== undefined && <p>{text}</p>}
      </div>
      <button
        type="button"
        className={styles['dismiss']}
        aria-label={dismissLabel}
        onClick={() => {
          onDismiss(id)
        }}
      >
        <X size={18} strokeWidth={1.5} aria-hidden />
      </button>
    </div>
  )
}

/** Every hundredth of the page that scrolls into or out of view is reported. */
const thresholds = Array.from({ length: 101 }, (_, step) => step / 100)

/**
 * Distance in pixels from the top of the frame to the part of it that can be seen. A portal makes the frame as tall as
 * its content and scrolls around it, so the frame itself does not know; an intersection observer without a root does.
 */
function useVisibleTop(isWanted: boolean): number {
  const [top, setTop] = useState(0)

  useEffect(() => {
    if (!isWanted) return
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1)?.intersectionRect
        if (seen !== undefined && seen.height > 0) setTop(Math.max(0, seen.top))
      },
      { threshold: thresholds },
    )
    observer.observe(document.documentElement)
    return () => {
      observer.disconnect()
    }
  }, [isWanted])

  return top
}
