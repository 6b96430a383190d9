import styles from './key-hint.module.css'

interface KeysProps {
  readonly keys: readonly string[]
}

/** A key combination next to its button; screen readers get it from the button itself. */
export function KeyHint({ keys }: KeysProps) {
  return (
    <span className={styles['hint']} aria-hidden>
      <Keys keys={keys} />
    </span>
  )
}

/** Keys drawn as on a keyboard. */
export function Keys({ keys }: KeysProps) {
  return (
    <span className={styles['keys']} dir="ltr">
      {keys.map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
