import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { escapeHtml, html, jsonScript } from './html.ts'

test('values are escaped, markup of an inner template is not', () => {
  const inner = html`<b>${'<Ana & "Ben">'}</b>`
  expect(html`<p title="${"it's"}">${inner}${[inner, 3]}${null}${false}</p>`.text).toBe(
    '<p title="it&#39;s"><b>&lt;Ana &amp; &quot;Ben&quot;&gt;</b><b>&lt;Ana &amp; &quot;Ben&quot;&gt;</b>3</p>',
  )
})

test('no text can open a tag or leave an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/)
    }),
  )
})

test('data cannot end its script element and is read back unchanged', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { text: markup } = jsonScript('data', { text: `</script>${text}` })
      const json = markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('</script>'))
      expect(json).not.toContain('<')
      expect(JSON.parse(json)).toEqual({ text: `</script>${text}` })
    }),
  )
})
