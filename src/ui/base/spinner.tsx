import styles from './spinner.module.css'

/** A spinning ring; with reduced motion a static dotted ring. Always accompanied by text. */
export function Spinner({ size = 16 }: { readonly size?: number | undefined }) {
  return (
    <svg className={styles['spinner']} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <circle cx="8" cy="8" r="6.25" />
    </svg>
  )
}
