import { readFileSync, writeFileSync } from 'node:fs'

import { bounds, circlesOf, folderGraph, importsOf, sizesOf } from './figures.mjs'
import { importRules } from './lint-rules.mjs'

/** @type {Record<string, () => void>} */
const commands = { figures: printFigures, 'import-table': writeLintRules }

const [name = ''] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) {
  console.error(`No command "${name}": ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}
command()

/** Prints how large the tree is and whether any imports form a circle. */
function printFigures() {
  const imports = importsOf('.')
  const { files, fullest, longest } = sizesOf('.')
  console.table({
    'files in the repository': { is: files, 'at most': bounds.files },
    'files in the fullest folder': {
      is: fullest[1],
      'at most': bounds.filesInFolder,
      where: fullest[0],
    },
    'lines in the longest file': {
      is: longest[1],
      'at most': bounds.linesInFile,
      where: longest[0],
    },
    'circles of files': { is: circlesOf(imports).length, 'at most': 0 },
    'circles of folders': { is: circlesOf(folderGraph(imports)).length, 'at most': 0 },
    'files read for circles': { is: imports.size },
  })
}

/** Replaces the overrides of the import table in `.oxlintrc.json` and keeps everything else. */
function writeLintRules() {
  const file = '.oxlintrc.json'
  const { overrides, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  const byHand = overrides.filter(
    (/** @type {{ rules: object }} */ { rules }) => !('no-restricted-imports' in rules),
  )
  const lines = [...byHand, ...importRules()].map((one) => `    ${JSON.stringify(one)}`)
  const top = JSON.stringify(rest, null, 2).replace(/\n\}$/, '')
  writeFileSync(file, `${top},\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`)
}
