import { phpString } from './literals.ts'
import { recordIdOf, type SnippetTarget } from './snippet.ts'

/** The parameters as the lines of a PHP array, indented by a number of spaces. */
export function phpParams(target: SnippetTarget, indent: number): string {
  return [
    `'CODE' => ${phpString(target.code)},`,
    `'OWNER_TYPE_ID' => ${target.typeId},`,
    `'OWNER_ID' => ${recordIdOf(target)},`,
  ]
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n')
}
