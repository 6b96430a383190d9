import { typeName } from '#crm/object-types.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { automationPath } from '#portal/model/portal-paths.ts'

/** A page on which triggers are placed on the stages of one pipeline. */
export interface AutomationTarget {
  path: string
  title: string
  typeId: number
  pipelineId: number
}

/** One for each pipeline whose records can react to a trigger, in the order of the types. */
export function automationTargets(types: readonly ObjectType[], words: Words): AutomationTarget[] {
  return types.flatMap((type) => {
    if (type.obstacle !== null) return []
    const name = typeName(type, words)
    return type.pipelines.flatMap((pipeline) => {
      const path = automationPath(type.id, pipeline.id)
      if (path === null) return []
      const isNamed = pipeline.name !== '' && (type.pipelines.length > 1 || type.kind === 'deal')
      const title = isNamed
        ? words.t('triggers.pipelineOfType', { type: name, pipeline: pipeline.name })
        : name
      return [{ path, title, typeId: type.id, pipelineId: pipeline.id }]
    })
  })
}
