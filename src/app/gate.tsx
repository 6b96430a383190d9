import {
  CloudOff,
  Clock,
  Globe,
  Lock,
  ShieldAlert,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'

import { errorFacts, TechnicalDetails } from '#crm/technical-details.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { PortalError, PortalErrorKind } from '#portal/model/portal-error.ts'
import { EmptyState } from '#ui/feedback/empty-state.tsx'

interface GateProps {
  readonly error: PortalError
  readonly actions?: ReactNode
}

/** Shown instead of the app: what is wrong and how to fix it, with no unusable form behind it. */
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

const icons: Partial<Record<PortalErrorKind, LucideIcon>> = {
  'outside-portal': Globe,
  'portal-silent': Clock,
  'foreign-parent': ShieldAlert,
  'hidden-https': ShieldAlert,
  'not-admin': Lock,
  'no-app-context': Lock,
  'no-crm-access': Lock,
  'missing-scope': ShieldAlert,
  'plan-without-rest': ShieldAlert,
  'user-without-app': Lock,
  'extranet-user': Lock,
  'access-denied': Lock,
  'session-ended': Clock,
  'no-answer': CloudOff,
  'timed-out': Clock,
}

/** The icon for each kind of gate. */
function gateIcon(kind: PortalErrorKind): LucideIcon {
  return icons[kind] ?? TriangleAlert
}

/** The header and the content below it, in the markup that index.html draws before any script. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className="tc-app">
      <header>
        <div className="tc-header">
          <h1 className="tc-title">{t('app.name')}</h1>
        </div>
      </header>
      <main className="tc-panel">{children}</main>
    </div>
  )
}
