import { useWords } from '#i18n/use-words.ts'
import { CopyButton } from '#ui/actions/copy-button.tsx'
import { copyLabels } from '#ui/actions/copy-labels.ts'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import type { Piece, Targets } from './read-targets.ts'

import styles from './choose-card.module.css'

const shownAtMost = 100

/** Every piece of the text is told: what can be fired at, what came twice, what nobody can read. */
export function PasteReport({ targets }: { readonly targets: Targets }) {
  const words = useWords()
  const { t, number } = words
  const { given, found, repeated, unreadable } = targets
  return (
    <div className={styles['report']}>
      <output className={styles['counts']}>
        {t('bulk.paste.counts', {
          given: number(given),
          found: number(found.length),
          repeated: number(repeated.length),
          unreadable: number(unreadable.length),
        })}
      </output>
      {unreadable.length > 0 && (
        <Disclosure
          title={t('bulk.paste.unreadable', { count: number(unreadable.length) })}
          isOpenAtFirst={unreadable.length <= 10}
        >
          {pieces(unreadable)}
        </Disclosure>
      )}
      {repeated.length > 0 && (
        <Disclosure title={t('bulk.paste.repeated', { count: number(repeated.length) })}>
          {pieces(repeated)}
        </Disclosure>
      )}
    </div>
  )

  function pieces(all: readonly (Piece & { why?: string })[]) {
    return (
      <>
        <ul className={styles['pieces']}>
          {all.slice(0, shownAtMost).map((piece, at) => (
            // The same text may stand twice in one line.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <bdi>{pieceText(piece)}</bdi>
            </li>
          ))}
        </ul>
        {all.length > shownAtMost && (
          <p className={styles['hint']}>
            {t('bulk.paste.more', { count: number(all.length - shownAtMost) })}
          </p>
        )}
        <CopyButton
          text={all.map(({ text }) => text).join('\n')}
          labels={copyLabels('action.copy', words)}
        />
      </>
    )
  }

  function pieceText({ why, ...piece }: Piece & { why?: string }) {
    const where = placeText(piece)
    return why === 'unknown-type' ? t('bulk.paste.unknownType', { piece: where }) : where
  }

  function placeText({ line, entry, text: raw }: Piece) {
    const text = raw === '' ? t('bulk.paste.emptyCell') : raw
    return entry === null
      ? t('bulk.paste.line', { line: number(line), text })
      : t('bulk.paste.entry', { line: number(line), entry: number(entry), text })
  }
}
