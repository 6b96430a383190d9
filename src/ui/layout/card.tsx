import { useId, type ReactNode } from 'react'

import styles from './card.module.css'

interface CardProps {
  readonly title?: ReactNode
  /** Buttons at the end of the title row. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Heading level of the title in the page outline. */
  readonly level?: 2 | 3 | undefined
}

/** A white panel on the grey page; with a title it is a named region. Its content may overflow the edge. */
export function Card({ title, actions, children, level = 2 }: CardProps) {
  const titleId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="tc-card" aria-labelledby={title === undefined ? undefined : titleId}>
      {(title !== undefined || actions !== undefined) && (
        <div className={styles['head']}>
          {title !== undefined && (
            <Heading className={styles['title']} id={titleId}>
              {title}
            </Heading>
          )}
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
