import type { ReactNode } from 'react'

/** Text for screen readers only. */
export function VisuallyHidden({
  children,
  id,
}: {
  readonly children: ReactNode
  readonly id?: string | undefined
}) {
  return (
    <span className="tc-unseen" id={id}>
      {children}
    </span>
  )
}
