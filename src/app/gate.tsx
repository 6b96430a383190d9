import type { ReactNode } from 'react'

import { errorFacts } from '#crm/error-facts.ts'
import { TechnicalDetails } from '#crm/technical-details.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { PortalError } from '#portal/model/portal-error.ts'
import { EmptyState } from '#ui/feedback/empty-state.tsx'

import { gateIcon } from './gate-icon.ts'

interface GateProps {
  readonly error: PortalError
  readonly actions?: ReactNode
}

/** A closed door in place of the app: what is wrong, and the way out. Never a dead form behind it. */
export function Gate({ error, actions }: GateProps) {
  const words = useWords()
  const facts = errorFacts(error.details, words)
  return (
    <div className="tc-card" role="alert">
      <EmptyState
        icon={gateIcon(error.kind)}
        title={words.t(`error.${error.kind}.title`)}
        level={2}
        actions={actions}
      >
        <p>{words.t(`error.${error.kind}.help`)}</p>
      </EmptyState>
      {facts.length > 0 && <TechnicalDetails facts={facts} />}
    </div>
  )
}
