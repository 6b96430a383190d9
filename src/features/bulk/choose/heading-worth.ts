/** Whole words in a heading, in the languages of the app. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?:$|[^\\p{L}])`, 'iu')
}

const onlyNumber = /^(?:id|ид|#|№|معرف|المعرف)$/iu
const numberWords = words('id', 'nr', 'no', 'url', 'link', 'ид', 'ссылка', 'номер', 'رقم', 'رابط')
const numberSigns = /[#№]/u
const typeWords = words(
  'deals?|leads?|contacts?|compan(?:y|ies)|invoices?|estimates?|quotes?|records?|items?',
  'сдел\\p{L}*|лид\\p{L}*|контакт\\p{L}*|компани\\p{L}*|сч[её]т\\p{L}*|элемент\\p{L}*',
  'auftr(?:ag|äge)|kontakte?|unternehmen|firmen?|rechnung(?:en)?|angebote?|elemente?',
  'صفق\\p{L}*|الصفق\\p{L}*|شرك\\p{L}*|الشرك\\p{L}*|فاتور\\p{L}*|الفاتور\\p{L}*|عنصر|العنصر',
)
/** Numbers, but never those of records. */
const otherWords = words(
  'phones?|tel|telephone|mobile|cell|fax|amount|sum|total|price|cost|budget|revenue|qty|quantity|count',
  'date|year|month|day|age|zip|postcode|tax|vat|percent|probability',
  'тел|телефон\\p{L}*|мобильн\\p{L}*|факс|сумм\\p{L}*|цен\\p{L}*|стоимост\\p{L}*|бюджет\\p{L}*|кол-во|количеств\\p{L}*',
  'дат\\p{L}*|год\\p{L}*|месяц\\p{L}*|день|индекс|инн|кпп|огрн|вероятност\\p{L}*',
  'telefon\\p{L}*|handy|mobil\\p{L}*|betrag|summe|preis|wert|kosten|umsatz|anzahl|menge',
  'datum|jahr|monat|tag|plz|postleitzahl|steuer\\p{L}*|wahrscheinlichkeit',
  'هاتف|الهاتف|جوال|الجوال|مبلغ|المبلغ|سعر|السعر|مجموع|المجموع|كمية|الكمية|تاريخ|التاريخ|سنة|السنة',
)

/** How much a heading speaks for a column of records; below zero: for something else. */
export function headingWorth(heading: string): number {
  const text = heading.trim()
  if (otherWords.test(text)) return -1
  if (onlyNumber.test(text)) return 4
  const isNumber = numberWords.test(text) || numberSigns.test(text)
  return (isNumber ? 1 : 0) + (typeWords.test(text) ? 2 : 0)
}
