import { ChevronRight } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'

import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
}

/** A line that expands its content; the content is rendered only once opened. */
export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const contentId = useId()
  return (
    <div className={styles['disclosure']}>
      <button
        type="button"
        className={styles['trigger']}
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        <span className={styles['chevron']} data-open={isOpen || undefined}>
          <ChevronRight className="tc-mirror" size={16} strokeWidth={1.5} aria-hidden />
        </span>
        {title}
      </button>
      <div className={styles['content']} id={contentId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
