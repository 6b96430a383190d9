import { expect, test } from 'vitest'

import { fold } from './fold.ts'

test.each([
  ['Ünal', 'UNAL'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'straße'],
  ['Łódź', 'lodz'],
  ['Søren Ærø', 'soren aero'],
  ['IŞIK', 'ışık'],
  ['İzmir', 'izmir'],
  ['Đặng', 'dang'],
  ['Подъём', 'подъем'],
  ['Йод', 'йод'],
  ['ΟΔΟΣ', 'οδος'],
  ['أحمد', 'احمد'],
  ['شركـــة', 'شركة'],
  ['Mu\u0308ller', 'müller'],
  ['Auf\u00ADtrag', 'auftrag'],
  ['ﬁle ①', 'file 1'],
])('"%s" is found by "%s"', (text, typed) => {
  expect(fold(text)).toBe(fold(typed))
})

test.each([
  ['paid', 'pain'],
  ['дом', 'том'],
  ['1042', '1043'],
])('"%s" is not found by "%s"', (text, typed) => {
  expect(fold(text)).not.toBe(fold(typed))
})
