import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { suggestCode } from './suggest-code.ts'

test.each([
  ['Contract signed', 'contract_signed'],
  ['  Payment – received!  ', 'payment_received'],
  ['Договор подписан', 'dogovor_podpisan'],
  ['Подъезд, Щёлково: ещё раз', 'podezd_shchyolkovo_eshchyo_raz'],
  ['Їжак і ґанок', 'yizhak_i_ganok'],
  ['Rückruf gewünscht, Straße geprüft', 'rueckruf_gewuenscht_strasse_geprueft'],
  ['Ünal’ın çağrısı', 'uenalin_cagrisi'],
  ['Crème brûlée n° 5', 'creme_brulee_n_5'],
  ['Łódź', 'lodz'],
  ['Πληρωμή', 'pliromi'],
  ['合同已签署', 'trigger'],
  ['0', 'trigger_0'],
  ['00', '00'],
  ['…', ''],
  ['', ''],
])('%o suggests %o', (name, code) => {
  expect(suggestCode(name, [])).toBe(code)
})

test('a letter written as two code points is the same letter', () => {
  expect(suggestCode('Рубль й ё'.normalize('NFD'), [])).toBe(suggestCode('Рубль й ё', []))
  expect(suggestCode('Müller'.normalize('NFD'), [])).toBe('mueller')
})

test('numbers a taken code, whatever its letter case', () => {
  expect(suggestCode('Pay', ['PAY'])).toBe('pay_2')
  expect(suggestCode('Pay', ['pay', 'Pay_2'])).toBe('pay_3')
})

test('a long name is cut at a word', () => {
  const code = suggestCode(
    'Der Kunde hat den geänderten Vertrag unterschrieben zurückgeschickt',
    [],
  )
  expect(code).toBe('der_kunde_hat_den_geaenderten_vertrag')
})

test('suggests a free code that Bitrix24 accepts, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const first = suggestCode(name, [])
      if (first === '') return
      expect(first).toMatch(/^[a-z0-9._-]{1,50}$/)
      expect(first).not.toBe('0')
      const second = suggestCode(name, [first.toUpperCase()])
      expect(second).toMatch(/^[a-z0-9._-]{1,50}$/)
      expect(second).not.toBe(first)
    }),
  )
})
