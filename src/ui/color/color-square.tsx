import styles from './color-square.module.css'

/** A small square in a colour of the outside world. Decoration: the name beside it carries the meaning. */
export function ColorSquare({ color }: { readonly color: string }) {
  return <span className={styles['square']} style={{ backgroundColor: color }} aria-hidden />
}
