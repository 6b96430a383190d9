import {
  typesNamedIn,
  withoutTypeNames,
  wordPattern,
  withoutInvisible,
} from '#portal/model/parse-record-input.ts'

/** What a heading says about its column. */
export type Role =
  /** IDs of records; `typeId` null: of whatever the table lists. */
  | { kind: 'id'; typeId: number | null; isSure: boolean }
  /** `OWNER_ID` beside `ID`: the record that a row of history or activity belongs to. */
  | { kind: 'owner' }
  /** A number or code, of records or of something else. */
  | { kind: 'number'; isCode: boolean }
  /** `№`, `#`, nothing: most likely counts the rows. */
  | { kind: 'counter' }
  /** Which type the record of the row is of. */
  | { kind: 'type' }
  | { kind: 'title'; typeId: number | null }
  | { kind: 'other' }
  | { kind: 'unknown' }

const id = wordPattern('id|ids|ид|identifier|identifikator|معرف|المعرف')
const number = wordPattern(
  'номер|номера|number|numbers|nummer|nummern|nr|no|num|код|code|رقم|الرقم',
)
const title = wordPattern(
  'title|name|names|название|наименование|имя|titel|bezeichnung|betreff|اسم|الاسم|عنوان|العنوان',
)
const typeHeading = wordPattern(
  'object type|entity type|record type|owner type|тип элемента|тип объекта|тип записи|objekttyp|elementtyp|نوع العنصر|نوع الكائن|نوع السجل',
)
/** Words that change nothing about whose ID it is. */
const plain = wordPattern(
  'id|ids|ид|identifier|identifikator|معرف|المعرف|номер|номера|number|numbers|nummer|nummern|nr|no|num|код|code|رقم|الرقم|record|records|record s|element|item|entity|entry|crm|bitrix|bitrix24|битрикс|битрикс24|запись|записи|элемент|элемента|objekt|elements|datensatz|of|the|der|des|in|в|из|العنصر|السجل',
  'giu',
)
const counter = /^(?:[#№]|n|no|nr|п\/п|(?:№|номер|n)\s*п\/п|row|index|idx|pos|lfd\s*nr|م)?$/iu

/** The words of a heading: `dealId`, `DEAL_ID` and `Deal: ID` say the same. */
function headingWords(heading: string): string {
  return withoutInvisible(heading)
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[_:."'«»()[\]-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export function roleOf(heading: string): Role {
  const words = headingWords(heading)
  if (counter.test(words)) return { kind: 'counter' }
  if (/^owner id$/iu.test(words)) return { kind: 'owner' }
  if (typeHeading.test(words) && !id.test(words.replace(typeHeading, ''))) return { kind: 'type' }
  if (/^(?:owner|entity) type id$/iu.test(words)) return { kind: 'type' }
  const types = typesNamedIn(words)
  const [typeId = null] = types
  if (namesAmount(words) || namesOther(words) || namesDate(words)) return { kind: 'other' }
  if (title.test(words)) return { kind: 'title', typeId }
  const hasId = id.test(words)
  const isCode = /код|code/iu.test(words)
  const hasNumber = number.test(words) || /[#№]/.test(words)
  const rest = withoutTypeNames(words)
    .replaceAll(plain, ' ')
    .replaceAll(/[#№\s]/g, '')
  if (hasId || (hasNumber && typeId !== null)) {
    // "Invoice number" is the number on the paper.
    if (!hasId && (typeId === 7 || typeId === 31)) return { kind: 'other' }
    if (rest !== '' && typeId === null) return { kind: 'other' }
    return { kind: 'id', typeId, isSure: rest === '' && types.length < 2 && !isCode }
  }
  if (hasNumber && rest === '') return { kind: 'number', isCode }
  if (types.length === 1 && rest === '') return { kind: 'id', typeId, isSure: false }
  return { kind: 'unknown' }
}

const attribute = wordPattern(
  'stage|status|type|pipeline|source|closed|стади*|статус*|тип|воронк*|источник*|закрыт*|направлени*|phase|pipeline|typ|quelle|مرحلة|نوع',
)

/**
 * The type whose records the rows of a table are, as its headings say: `Lead name`, `Deal stage`.
 * `person`, `other`: people or things that have IDs too. Null: nothing is said.
 */
export function subjectOf(headings: readonly string[]): number | 'person' | 'other' | null {
  const words = headings.map(headingWords)
  const titles = words.flatMap((heading) => {
    const role = roleOf(heading)
    return role.kind === 'title' && role.typeId !== null ? [role.typeId] : []
  })
  const attributes = words.flatMap((heading) => {
    const types = typesNamedIn(heading)
    return types.length === 1 && attribute.test(heading) ? types : []
  })
  for (const named of [titles.filter((typeId) => typeId < 3), attributes, titles]) {
    const [first, ...more] = new Set(named)
    if (first !== undefined && more.length === 0) return first
  }
  if (
    words.some((heading) => firstName.test(heading)) &&
    words.some((heading) => lastName.test(heading))
  ) {
    return 'person'
  }
  return words.some((heading) => things.test(heading)) ? 'other' : null
}

const firstName = wordPattern('имя|first name|firstname|vorname|given name|name|الاسم الأول')
const lastName = wordPattern('фамилия|last name|lastname|surname|nachname|family name|اسم العائلة')
const things = wordPattern(
  'product|products|sku|article|employee|login|task|order|товар|товары|артикул|сотрудник|логин|задача|заказ|контрагент|номенклатура|склад|produkt|artikel|mitarbeiter|aufgabe|bestellung|منتج|المنتج',
)

/** Numbers that are never the IDs of CRM records: sums, phones, quantities. */
const amounts = wordPattern(
  [
    'phone|phones|tel|telephone|mobile|cell|fax|amount|amounts|sum|sums|total|totals|price|prices|cost|costs|budget|revenue|income',
    'qty|quantity|count|number of|numbers of|no of|nr of|percent|probability|opportunity|zip|postcode|postal|tax|vat|inn|account|iban|bic',
    'тел|телефон*|мобильн*|факс|сумм*|итог*|всего|цен|цена|цены|ценам|стоимост*|бюджет*|доход*|выручк*|оплат*|кол-во|количеств*',
    'почтовый|инн|кпп|огрн|бик|процент*|вероятност*|этаж*|телефонів|кількість',
    'telefon*|handy*|mobil*|betrag*|summe|preis*|wert|auftragswert|kosten|umsatz|anzahl|menge|plz|steuer*|wahrscheinlichkeit|gesamt',
    'هاتف|الهاتف|جوال|الجوال|مبلغ|المبلغ|سعر|السعر|مجموع|المجموع|كمية|الكمية|الإجمالي|دخل|الدخل',
  ].join('|'),
)

/** Things that have IDs and numbers of their own. */
const others = wordPattern(
  [
    'user|users|employee|assigned|responsible|created|modified|client|clients|customer|customers|product|products|item code|sku',
    'article|order|orders|task|tasks|contract|contracts|document|documents|chat|transaction|payment|payments|parent|external|xml',
    'stage|status|category|pipeline|funnel|currency|source|type|utm|address|guid|vin|ticket|warehouse|vendor|origin|department',
    'пользовател*|сотрудник*|ответственн*|создан|создал*|изменил*|клиент*|покупател*|товар*|продукт*|артикул*|заказ*|задач*',
    'договор*|документ*|чат*|транзакци*|платеж*|платёж*|родител*|внешн*|стади*|статус*|направлени*|воронк*|валют*|источник*|тип',
    'контрагент*|поставщик*|склад*|позици*|номенклатур*|адрес*|паспорт*|карт|карта|карты|визит*|заявк*|отдел*|подразделени*',
    'benutzer*|mitarbeiter*|verantwortlich*|kunde|kunden|kundennummer|produkt*|artikel*|bestell*|aufgabe*|vertrag*|dokument*',
    'phase|stufe|kategorie|währung|quelle|typ|art|lieferant*|adresse|vorgang',
    'مستخدم|المستخدم|الموظف|مسؤول|المسؤول|منتج|المنتج|طلب|الطلب|مهمة|المهمة|عقد|العقد|مستند|مرحلة|المرحلة|عملة|العملة|مصدر',
  ].join('|'),
)

const dates = wordPattern(
  [
    'date|year|month|day|time|age|birthday|deadline',
    'дата|даты|год|года|месяц*|день|время|срок|возраст',
    'datum|jahr|monat|tag|zeit|frist|alter',
    'تاريخ|التاريخ|سنة|السنة|الوقت|وقت',
  ].join('|'),
)

function namesAmount(text: string): boolean {
  return amounts.test(text)
}

function namesOther(text: string): boolean {
  return others.test(text)
}

function namesDate(text: string): boolean {
  return dates.test(text)
}

/** Whether a sentence above numbers says that they are something else than records of the type. */
export function speaksOfOther(sentence: string, typeId: number): boolean {
  const types = typesNamedIn(sentence)
  if (types.includes(typeId)) return namesAmount(sentence)
  return types.length > 0 || namesAmount(sentence) || namesOther(sentence)
}
