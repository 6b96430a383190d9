import { expect, test } from 'vitest'

import { matchTriggers } from './triggers-toolbar.tsx'

const triggers = [
  { code: 'contract_signed', name: 'Contract signed' },
  { code: 'rueckruf', name: 'Rückruf gewünscht' },
  { code: 'Pay.1', name: 'Оплата получена' },
]

test.each([
  ['', ['contract_signed', 'rueckruf', 'Pay.1']],
  ['signed', ['contract_signed']],
  ['SIGNED con', ['contract_signed']],
  ['ruckruf', ['rueckruf']],
  ['pay.1', ['Pay.1']],
  ['оплата', ['Pay.1']],
  ['nothing', []],
])('%o is found in names and codes', (text, codes) => {
  expect(matchTriggers(triggers, text).map(({ code }) => code)).toEqual(codes)
})
