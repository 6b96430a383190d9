import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { recordKey } from '#portal/model/record.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import type { ListOptions } from './list/reading.ts'
import { readText } from './read-list.ts'

const types = [1, 2, 3, 4, 7, 31, 156, 177].map((id) => ({ id }))
const options: ListOptions = { types, typeId: 2, host: 'demo.bitrix24.com' }

/** Deals by their ID, other records by their key; `ask` where a person has to choose. */
function read(text: string, more: Partial<ListOptions> = {}) {
  const { kind, found } = readText(text, { ...options, ...more })
  return kind === 'ask' ? 'ask' : found.map((ref) => (ref.typeId === 2 ? ref.id : recordKey(ref)))
}

function leftOf(text: string, more: Partial<ListOptions> = {}) {
  return readText(text, { ...options, ...more }).left.map(({ text: piece, why }) => [piece, why])
}

const link = (path: string) => `https://demo.bitrix24.com${path}`

describe('numbers as people write them', () => {
  test.each([
    ['1042, 1043 / 1044; 1045\n1046'],
    ['1042;1043;1044;1045;1046'],
    ['1042|1043|1044|1045|1046'],
    ['["1042","1043","1044","1045","1046"]'],
    ['WHERE ID IN (1042, 1043, 1044,\n 1045, 1046)'],
    ['SELECT ID FROM b_crm_deal WHERE ID IN (1042,1043,1044,\n1045,1046)'],
    ['1042 and 1043, 1044 and 1045 and 1046'],
    ['Deals: 1042, 1043, 1044, 1045, 1046'],
    ['1. 1042\n2. 1043\n3. 1044\n4. 1045\n5. 1046'],
    ['- 1042\n- 1043\n• 1044\n> 1045\n[x] 1046'],
    ['1 042\n1 043\n1 044\n1 045\n1 046'],
    ['1\u00A0042\n1\u202F043\n1’044\n1.045\n1,046'],
    ['1042.0\n1043,00\n="1044"\n\'1045\n«1046».'],
    ['\u200E1042\n1043\u200B\n\u202D1044\u202C\n\uFEFF1045\n1046'],
    ['١٠٤٢\n۱۰۴۳\n१०४४\n１０４５\n1046'],
    ['#1042 № 1043\nNo. 1044\nDeal #1045\nСделка №1046'],
    ['✅ 1042\n1️⃣ 1043\n(1044)\n1045.\n1046!'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([1042, 1043, 1044, 1045, 1046])
  })

  test.each([
    ['101,102', 'one number or two'],
    ['57 580', 'one number or two'],
    ['1 042 900\n1 043 57', 'one number or two in each line'],
    ['1042-1050', 'a range'],
    ['1042\t900\n1043\t57', 'IDs beside sums'],
    ['1042,900\n1043,57', 'IDs beside sums'],
    ['1 1042\n2 1043', 'IDs behind a count'],
    ['5. 1042\n7. 1043', 'markers that do not count'],
    ['1.101\n2.102\n3.103', 'markers or thousands'],
    ['2125550134\n3145550135', 'phone numbers of ten digits'],
    ['20260512\n20260513', 'days'],
    ['Sum\n900\n57', 'sums under their heading'],
    ['Phones to call:\n1042\n1043', 'numbers under a sentence about phones'],
    ['Контакты:\n5\n6', 'records of another type, as a sentence says'],
    ['Invoice No. 451', 'the number on a paper'],
    ['Deals won: 12 of 40', 'counts in a sentence'],
    ['Сделок: 12', 'a count'],
    ['1042 Oak\n1043 Desk', 'numbers in lines with words'],
    ['User ID: 5', 'the ID of something else'],
  ])('%j is asked: %s', (text) => {
    expect(read(text)).toBe('ask')
  })

  test.each([
    '0',
    '-5',
    '1.5',
    '1.04E+03',
    '12/05/2026',
    '12.05.2026',
    '10:15',
    '$1042',
    '50%',
    '+7 916 123 45 67',
    '8 800 555 35 35',
    '79161234567',
    '192.168.1.1',
    'v1.2',
    'C5:NEW',
    'D-12',
    'UF_CRM_1686152745',
    'USD_12',
  ])('%s is no record, and stays on the list of what was left', (text) => {
    expect(read(text)).toEqual([])
    expect(leftOf(text)).toHaveLength(1)
  })

  test('what stands among words is told apart, and nothing disappears', () => {
    const text = 'Deals of 2026:\n57, 58, 58\nabc\nOak 12 D_60'
    expect(read(text)).toEqual([57, 58, 60])
    expect(leftOf(text)).toEqual([
      ['2026', 'among-words'],
      ['Deals of 2026:', 'words'],
      ['58', 'repeated'],
      ['abc', 'words'],
      ['12', 'among-words'],
      ['Oak 12', 'words'],
    ])
  })
})

describe('links', () => {
  test.each([
    [link('/crm/deal/details/57/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER#tab'), [57]],
    [link('/crm/deal/show/57/'), [57]],
    [link('/CRM/Deal/Details/57'), [57]],
    [link('/crm/quote/edit/57/'), ['7:57']],
    [link('/page/workshop/purchase/type/177/details/57/'), ['177:57']],
    [link('/mobile/crm/lead/?page=view&lead_id=57'), ['1:57']],
    ['https%3A%2F%2Fdemo.bitrix24.com%2Fcrm%2Fdeal%2Fdetails%2F57%2F', [57]],
    ['demo.bitrix24.com/crm/deal/details/57/, /crm/deal/details/58/', [57, 58]],
    [`[Contract 12 of May 5](${link('/crm/deal/details/57/')})`, [57]],
    [`[URL=${link('/crm/deal/details/57/')}]Deal 12[/URL]`, [57]],
    [`<a href="${link('/crm/deal/details/57/')}">Deal 12</a>`, [57]],
    [link('/crm/type/177/details/5/?back_url=/crm/deal/details/25/'), ['177:5']],
    [link('/?url=https%3A%2F%2Fdemo.bitrix24.com%2Fcrm%2Fdeal%2Fdetails%2F57%2F'), []],
    [link('/crm/deal/kanban/category/5/'), []],
    [link('/crm/deal/details/0/'), []],
    [link('/crm/type/1036/details/128/'), []],
    ['https://app.hubspot.com/contacts/12345678/deal/987654321', []],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  test.each([
    'https://other.example/crm/deal/details/57/',
    'https://demo.bitrix24.com.other.example/crm/deal/details/57/',
    'https://demo.bitrix24.com@other.example/crm/deal/details/57/',
  ])('%s is of another portal, and needs a yes', (text) => {
    expect(read(text)).toBe('ask')
    const [piece] = readText(text, options).left
    expect(piece).toMatchObject({ why: 'other-host', refs: [{ typeId: 2, id: 57 }] })
    expect(read(text, { otherHosts: [piece?.host ?? ''] })).toEqual([57])
  })
})

describe('tables', () => {
  test.each([
    ['ID;Title;Sum\n57;"Oak; 12 chairs";900\n58;Desk;57'],
    ['sep=;\nID;Title\n57;Oak\n58;Desk'],
    ['Report of 2026\n\nID,Title\n57,Oak\n58,Desk\nTotal: 2,'],
    ['№;Название;ID\n1;A;57\n2;B;58'],
    ['№ п/п;Номер;Название\n1;57;A\n2;58;B'],
    ['"ID компании";"ID контакта";"ID сделки"\n"101";"201";"57"\n"102";"203";"58"'],
    ['ID,DATE_CREATE,LEAD_ID,TITLE\n57,2026-05-12,7,Oak\n58,2026-05-13,,Desk'],
    ['ID,TYPE_ID,OWNER_ID,STAGE_ID\n9001,1,57,NEW\n9002,2,58,WON'],
    ['Auftrag Nr.;Betrag\n57;900\n58;57'],
    ['رقم الصفقة;المبلغ\n57;900\n58;57'],
    ['#,Title,Deal\n1,A,D_57\n2,B,D_58'],
    [`No,Title,Link\n1,A,${link('/crm/deal/details/57/')}\n2,B,${link('/crm/deal/details/58/')}`],
    ['| ID | Title |\n|---|---|\n| 57 | Oak |\n| 58 | Desk 12 |'],
    ['  id  |  title\n------+--------\n 57 | Oak\n 58 | Desk\n(2 rows)'],
    ['{"result":[{"ID":"57","TITLE":"Oak 12"},{"ID":"58","CONTACT_ID":"5"}]}'],
    ['ID\tName\n57\t"Oak\n58\tDesk"'],
    ['ID;Name\n57;Oak\n58;"Desk'],
    ['ID,Title,Sum\n57,Oak, 12 chairs,900\n58,Desk,57'],
    ['Deal ID\n57\n58'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([57, 58])
  })

  test.each([
    ['ID контакта;Имя\n5;Анна\n6;Вера', ['3:5', '3:6']],
    ['"ID";"Название лида"\n"5";"A"\n"6";"B"', ['1:5', '1:6']],
    ['Время;Тип элемента;ID\n10:15;Контакт;5\n10:16;Сделка;6', ['3:5', 6]],
    ['ID\tTitle\n57-60\tOak\n61\tDesk\n62 (closed)\tLamp\nDeal #63\tBed\n+64\tBox', [61, 62, 63]],
    ['Title;ID\nOak;12;57\nDesk;58', [58]],
    ['ID;Title\n57;Oak\n2;Total', [57]],
  ])('%j gives %j', (text, found) => {
    const { left } = readText(text, options)
    expect(read(text)).toEqual(found)
    expect(found.length + left.length).toBe(text.trim().split('\n').length - 1)
  })

  test.each([
    ['Название;Сумма\nДуб;900\nСтол;57', 'sums'],
    ['Stage;Deal Name;Income\nNew;Oak;900\nNew;Desk;57', 'sums under another word'],
    ['Name,Phone\nOak,2125550134\nDesk,3145550135', 'phones'],
    ['Floor;Title\n2;A\n3;B', 'numbers of nothing known'],
    ['№;Title;Sum\n1;A;900\n2;B;57', 'a count of the rows'],
    ['Номер счета;Контрагент\n451;A\n452;B', 'numbers on papers'],
    ['ID;Товар;Кол-во\n5;Стул;2\n6;Стол;3', 'products'],
    ['ID;Имя;Фамилия\n5;Анна;П.\n6;Вера;С.', 'people'],
    ['ID;Title;ID;Title\n57;Oak;5;Ann', 'two columns of IDs'],
    ['ID,Title\n1,042,Oak\n1,043,Desk', 'cells that were cut at a comma'],
    ['57;Oak;900\n58;Desk;57', 'no headings'],
  ])('%j is asked: %s', (text) => {
    expect(read(text)).toBe('ask')
  })

  test('a column that a person chose is read, and the titles beside it', () => {
    const text = 'Floor;Title\n2;Oak\n3;Desk\n;Lamp'
    expect(readText(text, { ...options, column: 0 })).toMatchObject({
      kind: 'ready',
      found: [
        { id: 2, title: 'Oak' },
        { id: 3, title: 'Desk' },
      ],
      left: [{ line: 4, text: 'Lamp', why: 'empty-cell' }],
      table: { headings: ['Floor', 'Title'], column: 0 },
    })
  })
})

/** The digits of a script stand in a row from 0 to 9. */
function latinDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

describe('whatever the input is', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'0123456789 ,.;|\t\n"\'#/-_:()DLid№x'.split('')),
  })

  test('it never fails, and no found ID is cut out of a longer number', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const { found, left } = readText(text, options)
        const plain = text.replaceAll(/\p{Nd}/gu, latinDigit)
        const joined = plain.replaceAll(/(?<=\d)[ ,.'\u00A0\u202F](?=\d{3}(?!\d))/g, '')
        const whole = new Set([plain, joined].flatMap((one) => one.match(/\d+/g) ?? []).map(Number))
        expect(found.every(({ id }) => whole.has(id))).toBe(true)
        expect(new Set(found.map(recordKey)).size).toBe(found.length)
        expect(left.every(({ line }) => line >= 1)).toBe(true)
      }),
      { numRuns: propertyRuns(1000) },
    )
  })

  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 12 })
  const word = fc.constantFrom('Oak', 'Desk', 'Lamp', '', 'Müller', 'Стол 12', '2201')

  test('the order of columns, a column of words and the delimiter change nothing', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(word, { minLength: 12, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom(0, 1, 2, 3),
        (ids, words, delimiter, place) => {
          const table = [
            ['Title', 'Sum', 'Comment'],
            ...ids.map((_, at) => [words[at] ?? '', String(at * 37), words[11 - at] ?? '']),
          ]
          const column = ['ID', ...ids.map(String)]
          const text = table
            .map((cells, at) => cells.toSpliced(place, 0, column[at] ?? '').join(delimiter))
            .join('\n')
          expect(read(text)).toEqual(ids)
        },
      ),
      { numRuns: propertyRuns(200) },
    )
  })

  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

  test('the script of the digits changes nothing', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...zeros), (ids, zero) => {
        const text = ids
          .join('\n')
          .replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
        expect(read(text)).toEqual(ids)
      }),
      { numRuns: propertyRuns(300) },
    )
  })

  test('each row of a table is found, unsure, repeated or unreadable', () => {
    const cell = fc.oneof(fc.nat({ max: 99 }).map(String), fc.constantFrom('', 'x', '"a;b"', 'D_7'))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (cells) => {
        const text = ['ID;Name;End', ...cells.map((row) => `${row.join(';')};.`)].join('\n')
        const { found, left } = readText(text, options)
        expect(found.length + left.length).toBe(cells.length)
      }),
      { numRuns: propertyRuns(300) },
    )
  })
})

test('a column of types may hold the names of smart processes', () => {
  const named = [...types, { id: 1038, name: 'Закупка' }, { id: 1040, name: 'Deal rooms' }]
  const table = 'Entity type;ID\nDeal;57\nзакупка;57\nDeal rooms;5\nUnknown;6'
  expect(read(table, { types: named })).toEqual([57, '1038:57', '1040:5'])
  expect(leftOf(table, { types: named })).toEqual([['6', 'unknown-type']])
})
