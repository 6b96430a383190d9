import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { fieldLabel } from './card-page.ts'
import { escapeHtml, html, jsonScript } from './html.ts'
import { dayAndTime, money, luminance, stageStyle, textOn } from './record-words.ts'

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

test('amounts', () => {
  expect(money(12_400, 'USD')).toBe('$12,400')
  expect(money(0.5, 'gold')).toBe('0.5 gold')
})

test('times are shown in the portal’s own time zone', () => {
  const now = Date.UTC(2026, 10, 22, 23, 30)
  expect(dayAndTime('2026-11-23T01:05:00+02:00', now)).toBe('Today, 01:05')
  expect(dayAndTime('2026-11-22T14:05:00+02:00', now)).toBe('22 Nov, 14:05')
  expect(dayAndTime('soon', now)).toBe('soon')
})

test('field names become words', () => {
  expect(fieldLabel('sourceId')).toBe('Source')
  expect(fieldLabel('lastName')).toBe('Last name')
})

test('text on a stage is readable whatever its colour', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1)
  expect(luminance('#808080')).toBeCloseTo(0.2159, 4)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
      const color = `#${number.toString(16).padStart(6, '0')}`
      const [dark, light] = [luminance(color), luminance(textOn(color))].toSorted((a, b) => a - b)
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('an invalid colour cannot escape from the style', () => {
  expect(stageStyle('red; background: url(x)')).toBe('--stage: #a8adb4; --on-stage: #000000')
})
