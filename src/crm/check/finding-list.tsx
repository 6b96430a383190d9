import { typeName } from '#crm/object-types.ts'
import { type Check, CheckList } from '#crm/places/check-list.tsx'
import type { CheckTexts } from '#i18n/check-words.ts'
import { useWords } from '#i18n/use-words.ts'
import { beliefFacts } from '#portal/check/belief-facts.ts'
import type { Finding } from '#portal/check/findings.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import styles from './check.module.css'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly types: readonly ObjectType[]
  readonly ct: CheckTexts
}

/** What differs comes first and is explained; what is as expected is one line until it is opened. */
export function FindingList({ findings, types, ct }: FindingListProps) {
  const words = useWords()
  const of = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict)
  const fails = of('fails')
  const unknown = of('unknown')
  const holds = of('holds')
  return (
    <>
      {fails.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{ct('failsTitle')}</h3>
          <CheckList label={ct('failsTitle')} checks={fails.map(checkOf)} />
        </section>
      )}
      {unknown.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{ct('unknownTitle')}</h3>
          <p className={styles['note']}>{ct('unknownText')}</p>
          <CheckList label={ct('unknownTitle')} checks={unknown.map(checkOf)} />
        </section>
      )}
      {holds.length > 0 && (
        <Disclosure title={ct('holdsTitle', { count: words.number(holds.length) })}>
          <CheckList
            label={ct('holdsTitle', { count: words.number(holds.length) })}
            checks={holds.map(checkOf)}
          />
        </Disclosure>
      )}
    </>
  )

  function checkOf(finding: Finding): Check {
    const { belief, verdict } = finding
    const named = finding.types.flatMap((id) => {
      const type = types.find((one) => one.id === id)
      return type === undefined ? [] : [typeName(type, words)]
    })
    return {
      id: belief,
      tone: ({ holds: 'success', fails: 'warning', unknown: 'neutral' } as const)[verdict],
      title: ct(belief),
      text: (
        <>
          {verdict === 'fails' && <>{ct(`${belief}.fails`)} </>}
          {named.length > 0 && <>{ct('types', { types: named.join(', ') })} </>}
          <span className={styles['facts']}>
            {ct('asked', { what: beliefFacts[belief].asks })}
            {' · '}
            {ct('seen', { what: seenText(finding) })}
          </span>
        </>
      ),
    }
  }
}

/** `http 400, text Trigger not found`; the same in every language, so that it can be compared. */
function seenText({ seen }: Pick<Finding, 'seen'>): string {
  const parts = Object.entries(seen).map(([name, value]) => `${name}: ${String(value)}`)
  return parts.length === 0 ? '–' : parts.join(', ')
}
