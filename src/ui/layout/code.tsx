import { Check, Copy } from 'lucide-react'

import { type CopyLabels, useCopied } from '#ui/actions/copy-button.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './code.module.css'

interface CodeProps {
  readonly text: string
  /** With labels, a press copies the text. */
  readonly labels?: CopyLabels | undefined
}

/** A code, a number or an address: monospaced, left to right in every language. */
export function Code({ text, labels }: CodeProps) {
  if (labels === undefined) {
    return (
      <bdi>
        <code className={styles['code']} dir="ltr">
          {text}
        </code>
      </bdi>
    )
  }
  return <CopyableCode text={text} labels={labels} />
}

function CopyableCode({ text, labels }: { readonly text: string; readonly labels: CopyLabels }) {
  const { state, copy } = useCopied(text)
  const words = { idle: labels.copy, copied: labels.copied, failed: labels.failed }[state]
  const Icon = state === 'copied' ? Check : Copy
  return (
    <>
      <button type="button" className={styles['copyable']} title={words} onClick={copy}>
        <bdi>
          <code className={styles['code']} dir="ltr">
            {text}
          </code>
        </bdi>
        <Icon size={14} strokeWidth={1.5} aria-hidden />
        <VisuallyHidden>{labels.copy}</VisuallyHidden>
      </button>
      <VisuallyHidden>
        <output>{state === 'idle' ? '' : words}</output>
      </VisuallyHidden>
    </>
  )
}

/** A block of code or raw text that scrolls horizontally. */
export function CodeBlock({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    // The box scrolls, so it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['block']} dir="ltr" aria-label={label} tabIndex={0}>
      <pre className={styles['lines']}>{text}</pre>
    </section>
  )
}
