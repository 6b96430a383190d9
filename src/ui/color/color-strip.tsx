import { useState, type CSSProperties } from 'react'

import { ColorPill } from './color-pill.tsx'
import { collapseStrip, cssColor, textOnColor } from './color-strip.ts'

import styles from './color-strip.module.css'

export interface StripStep {
  readonly id: string
  readonly name: string
  readonly color?: string | undefined
}

interface ColorStripProps {
  readonly label: string
  readonly steps: readonly StripStep[]
  /** The current step; undefined if it is not among the steps. */
  readonly currentId: string | null
  /** Position of the current step, such as "3 of 8"; shown next to the pill where there is no room for a strip. */
  readonly positionText: string
  /** Label of the "+N" button that unfolds the strip; receives N. */
  readonly unfoldLabel: (count: number) => string
}

/** Strips with more steps than this are folded around the current one. */
const limit = 8

/** A row of chevrons in their own colours with the current one filled; on narrow pages a pill and its position. */
export function ColorStrip({
  label,
  steps,
  currentId,
  positionText,
  unfoldLabel,
}: ColorStripProps) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const index = steps.findIndex((step) => step.id === currentId)
  const current = steps[index]
  const parts = collapseStrip(
    steps.length,
    current === undefined ? null : index,
    isUnfolded ? steps.length : limit,
  )
  return (
    <>
      <ol className={styles['strip']} aria-label={label} data-unfolded={isUnfolded || undefined}>
        {parts.map((part) => {
          if (part.kind === 'folded') {
            return (
              <li key={`folded-${part.from}`} className={styles['folded']}>
                <button
                  type="button"
                  className={styles['unfold']}
                  aria-label={unfoldLabel(part.count)}
                  onClick={() => {
                    setIsUnfolded(true)
                  }}
                >
                  <bdi dir="ltr">+{part.count}</bdi>
                </button>
              </li>
            )
          }
          const step = steps[part.index]
          return step && <Step key={step.id} step={step} isCurrent={step === current} />
        })}
      </ol>
      {current !== undefined && (
        <p className={styles['narrow']}>
          <ColorPill name={current.name} color={cssColor(current.color)} />
          {positionText}
        </p>
      )}
    </>
  )
}

function Step({ step, isCurrent }: { readonly step: StripStep; readonly isCurrent: boolean }) {
  const color = cssColor(step.color)
  const look: CSSProperties & Record<`--${string}`, string> = {
    '--step': color,
    '--step-text': textOnColor(color),
  }
  return (
    <li
      className={styles['step']}
      style={look}
      title={step.name}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <bdi className={styles['name']}>{step.name}</bdi>
    </li>
  )
}
