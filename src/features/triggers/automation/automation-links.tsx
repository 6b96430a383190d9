import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'

import { useOpenPath } from '#crm/links.tsx'
import { useWords } from '#i18n/use-words.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { LinkButton } from '#ui/actions/button.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { automationTargets, type AutomationTarget } from './automation-targets.ts'

import styles from './automation-links.module.css'

/** More than this would push the list of triggers out of sight. */
const shownAtOnce = 8

/** Where triggers are placed on stages: one link for each pipeline. */
export function AutomationLinks() {
  const words = useWords()
  const { data: types } = useQuery({
    ...overviewQuery(usePortal()),
    select: (overview) => overview.types,
  })
  const targets = automationTargets(types ?? [], words)
  const more = targets.slice(shownAtOnce)
  if (targets.length === 0) return null
  return (
    <nav className={styles['links']} aria-label={words.t('triggers.automation')}>
      <Links targets={targets.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <Disclosure title={words.t('triggers.moreAutomation', { count: more.length })}>
          <Links targets={more} />
        </Disclosure>
      )}
    </nav>
  )
}

/**
 * Where this trigger has moved records, which is where it is placed: its bindings cannot be
 * read. Without such evidence, all places where it could be, collapsed.
 */
export function WherePlaced({ code }: { readonly code: string }) {
  const words = useWords()
  const { journal } = useRunDeps()
  const { data: types = [] } = useQuery({
    ...overviewQuery(usePortal()),
    select: (overview) => overview.types,
  })
  const { data: paths = [], isPending } = useQuery(learnedQuery(journal))
  const seen = paths.filter((path) => path.code === code && path.moves.length > 0)
  const all = automationTargets(types, words)
  const targets = all.filter(({ typeId, pipelineId }) =>
    seen.some((path) => path.typeId === typeId && (path.pipelineId ?? pipelineId) === pipelineId),
  )
  if (isPending || all.length === 0) return null
  if (targets.length === 0) {
    return (
      <Disclosure title={words.t('triggers.lookForIt')}>
        <Links targets={all} />
      </Disclosure>
    )
  }
  return (
    <nav className={styles['seen']} aria-label={words.t('triggers.seenAtWork')}>
      <span>{words.t('triggers.seenAtWork')}</span>
      <Links targets={targets} />
    </nav>
  )
}

function Links({ targets }: { readonly targets: readonly AutomationTarget[] }) {
  return (
    <ul className={styles['list']}>
      {targets.map((target) => (
        <li key={target.path}>
          <AutomationLink target={target} />
        </li>
      ))}
    </ul>
  )
}

function AutomationLink({ target }: { readonly target: AutomationTarget }) {
  const { t } = useWords()
  const link = useOpenPath(target.path)
  return (
    <LinkButton
      {...link}
      size="sm"
      icon={<ExternalLink className="tc-mirror" size={14} strokeWidth={1.5} aria-hidden />}
      aria-label={t('triggers.automationOf', { pipeline: target.title })}
    >
      <bdi>{target.title}</bdi>
    </LinkButton>
  )
}
