import { ExternalLink } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType, Pipeline } from '#portal/model/object-type.ts'
import { automationPath } from '#portal/model/portal-paths.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'

import { typeName } from './types.ts'
import { useOpenPath } from './use-open-path.ts'

interface AutomationLinkProps {
  readonly type: ObjectType
  readonly pipeline: Pick<Pipeline, 'id' | 'name'>
}

/** Opens the page on which triggers are placed on the stages of just this pipeline. */
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
