import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'

import styles from './color-pill.module.css'

interface ColorPillProps {
  readonly name: string
  /** Any CSS colour from the portal; none gives a grey square. */
  readonly color?: string | undefined
  readonly size?: 'md' | 'compact' | undefined
  /** A tick for success, a cross for failure. The name should say it too. */
  readonly mark?: 'good' | 'bad' | undefined
  /** More text after the name, such as a position. */
  readonly children?: ReactNode
}

/** A name with its colour. The colour is only decoration. A long name is truncated and shown on hover. */
export function ColorPill({ name, color, size = 'md', mark, children }: ColorPillProps) {
  return (
    <span className={classNames(styles['pill'], styles[size])} title={name}>
      <ColorSquare color={color ?? 'var(--tc-line-control)'} />
      <bdi className={styles['name']}>{name}</bdi>
      {children}
      {mark === 'good' && <Check size={14} strokeWidth={1.5} aria-hidden />}
      {mark === 'bad' && <X size={14} strokeWidth={1.5} aria-hidden />}
    </span>
  )
}

/** A small square in a portal colour. Decoration: the name next to it carries the meaning. */
export function ColorSquare({ color }: { readonly color: string }) {
  return <span className={styles['square']} style={{ backgroundColor: color }} aria-hidden />
}
