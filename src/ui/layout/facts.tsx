import type { ReactNode } from 'react'

import styles from './facts.module.css'

interface FactsProps {
  readonly items: readonly {
    readonly id: string
    readonly title: ReactNode
    readonly value: ReactNode
  }[]
}

/** Names and values in two columns, stacked on phones. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className={styles['facts']}>
      {items.map((item) => (
        <div key={item.id} className={styles['fact']}>
          <dt className={styles['title']}>{item.title}</dt>
          <dd className={styles['value']}>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
