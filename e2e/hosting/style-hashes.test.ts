import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { pagePolicy } from './expected-policy.ts'

const folder = 'node_modules/react-aria/dist/private'

test.each([`${folder}/interactions/usePress.mjs`, `${folder}/overlays/usePreventScroll.mjs`])(
  'the policy lets in the style rule that %s adds, and no other',
  (file) => {
    const source = readFileSync(file, 'utf8')
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? ''
    const rule = (/style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '')
      .replace(/\$\{\S+PRESSABLE_ATTRIBUTE\}/, attribute)
      .trim()
    const hash = createHash('sha256').update(rule).digest('base64')
    expect(rule).toMatch(/^@layer \{/)
    expect(pagePolicy['style-src']).toContain(`'sha256-${hash}'`)
  },
)
