import { readFileSync, writeFileSync } from 'node:fs'

import { importRules } from './lint-rules.mjs'

// Replaces the overrides of the import table in `.oxlintrc.json` and keeps everything else.
const file = '.oxlintrc.json'
const { overrides, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
const byHand = overrides.filter(
  (/** @type {{ rules: object }} */ { rules }) => !('no-restricted-imports' in rules),
)
const lines = [...byHand, ...importRules()].map((one) => `    ${JSON.stringify(one)}`)
const top = JSON.stringify(rest, null, 2).replace(/\n\}$/, '')
writeFileSync(file, `${top},\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`)
