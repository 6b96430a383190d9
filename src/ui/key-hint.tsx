import styles from './key-hint.module.css'

/** A key combination beside the button it presses; screen readers hear it from the button itself. */
export function KeyHint({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles['hint']} dir="ltr" aria-hidden>
      {keys.map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
