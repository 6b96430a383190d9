import { ExternalLink } from 'lucide-react'
import type { MouseEvent } from 'react'
import * as z from 'zod/mini'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType, Pipeline } from '#portal/model/object-type.ts'
import { automationPath, cardPath } from '#portal/model/portal-paths.ts'
import type { RecordRef } from '#portal/model/record.ts'
import type { Identity } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { LinkButton } from '#ui/actions/button.tsx'
import { deviceStorage } from '#ui/base/browser-storage.ts'
import { useToasts } from '#ui/feedback/toast-queue.ts'

import { typeName } from './object-types.ts'

interface AutomationLinkProps {
  readonly type: ObjectType
  readonly pipeline: Pick<Pipeline, 'id' | 'name'>
}

/** Opens the page where triggers are placed on the stages of this pipeline. */
export function AutomationLink({ type, pipeline }: AutomationLinkProps) {
  const path = automationPath(type.id, pipeline.id)
  return path === null ? null : <Link path={path} type={type} name={pipeline.name} />
}

interface LinkProps {
  readonly path: string
  readonly type: ObjectType
  readonly name: string
}

function Link({ path, type, name }: LinkProps) {
  const words = useWords()
  const link = useOpenPath(path)
  return (
    <LinkButton
      {...link}
      icon={<ExternalLink className="tc-mirror" size={16} strokeWidth={1.5} aria-hidden />}
    >
      {words.t('causes.openRules', { pipeline: name === '' ? typeName(type, words) : name })}
    </LinkButton>
  )
}

/** Opens the record's card: in the portal's slider if allowed, otherwise in a new tab. */
export function RecordLink({ record }: { readonly record: RecordRef }) {
  const { t } = useWords()
  const link = useOpenPath(cardPath(record))
  return (
    <LinkButton
      {...link}
      icon={<ExternalLink className="tc-mirror" size={16} strokeWidth={1.5} aria-hidden />}
    >
      {t('fire.openRecord')}
    </LinkButton>
  )
}

/**
 * A link to a page of the portal. A plain click opens it in the portal's slider; with a modifier key, or
 * if the portal refuses the path or has no slider for it, it opens in a new tab.
 */
export function useOpenPath(path: string) {
  const { t } = useWords()
  const portal = usePortal()
  const toasts = useToasts()
  const href = `${portal.identity.origin}${path}`

  async function openInSlider() {
    const end = await portal.openPath(path)
    if (end === 'closed') return
    // With "noopener" the browser would not say whether it has opened the tab.
    const tab = window.open(href, '_blank')
    if (tab === null) {
      toasts.add({
        tone: 'warning',
        title: t('link.blocked.title'),
        text: t('link.blocked.text'),
      })
      return
    }
    tab.opener = null
    if (end === 'silent') toasts.add({ tone: 'info', title: t('link.newTab') })
  }

  return {
    href,
    isNewTab: true,
    onPress: (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      void openInSlider()
    },
  }
}

const hosts = z.array(z.string())

/** Whose links count as this portal's: its own host, and names it had before it was renamed. */
export function portalHosts({ origin, memberId }: Pick<Identity, 'origin' | 'memberId'>) {
  return { host: new URL(origin).host, otherHosts: otherHosts(memberId) }
}

function otherHosts(memberId: string): string[] {
  return z.safeParse(hosts, deviceStorage.read(keyOf(memberId))).data ?? []
}

export function rememberHost(memberId: string, host: string): void {
  deviceStorage.keep(keyOf(memberId), [...new Set([...otherHosts(memberId), host])])
}

function keyOf(memberId: string): string {
  return `trigger-console:hosts:${memberId}`
}
