import { addRecords } from '#emulator/control/change-state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

/** Languages of the Market cards that have pictures. */
export type CardLanguage = 'en' | 'ru'

/** The deals of a bulk run: one week's deals of the demo's clients, on the first stages. */
export function furnish(portal: EmulatedPortal): void {
  const deals = portal.state.records.filter(({ typeId, categoryId }) => typeId === 2 && !categoryId)
  const titles = deals.map(({ title }) => title.split(': '))
  const stages = ['NEW', 'PREPARATION', 'NEW', 'EXECUTING']
  const added = Array.from({ length: 24 }, (_, index) =>
    addRecords(portal, { typeId: 2, count: 10, categoryId: 0, stageId: stages[index % 4] }),
  ).flat()
  const { records } = portal.state
  for (const [index, id] of added.entries()) {
    const record = records.find((each) => each.typeId === 2 && each.id === id)
    if (record === undefined) continue
    const client = titles[(index * 7) % titles.length]?.[0]
    const goods = titles[(index * 11 + 3) % titles.length]?.[1]
    record.title = `${client}: ${goods}`
  }
}

/** Translates everything in the portal's state that can be read in a picture into Russian. */
export function speakRussian(portal: EmulatedPortal): void {
  const { types, records, triggers, users } = portal.state
  for (const type of types) {
    type.name = inRussian(type.name)
    for (const pipeline of type.pipelines) {
      pipeline.name = inRussian(pipeline.name)
      for (const stage of pipeline.stages) stage.name = inRussian(stage.name)
    }
  }
  for (const record of records) {
    record.title = inRussian(record.title)
    const { opportunity } = record.fields
    if (typeof opportunity === 'number')
      Object.assign(record.fields, { opportunity: opportunity * 80, currencyId: 'RUB' })
  }
  for (const trigger of triggers) trigger.name = inRussian(trigger.name)
  for (const user of users) {
    user.firstName = inRussian(user.firstName)
    user.lastName = inRussian(user.lastName)
  }
}

/**
 * The demo portal in Russian, for the pictures of the Russian card, with invented people and companies
 * as in English. A text that is missing here stays English, and taking the pictures then fails.
 */
const chrome: Record<string, string> = {
  'Demo portal': 'Портал',
  Applications: 'Приложения',
  Leads: 'Лиды',
  Deals: 'Сделки',
  Contacts: 'Контакты',
  Companies: 'Компании',
  Estimates: 'Предложения',
  Invoices: 'Счета',
  General: 'Общие',
  Board: 'Канбан',
  List: 'Список',
  Automation: 'Роботы',
  'Automation rules': 'Роботы',
  Open: 'Открыть',
}

const clients: Record<string, string> = {
  'Maple & Finch Interiors': 'Студия «Клён и зяблик»',
  'Harbour Lane Dental': 'Стоматология «Гавань»',
  'Juniper Books': 'Книжный «Можжевельник»',
  'Brightwater Hotel Group': 'Гостиницы «Светлая вода»',
  'Copper Kettle Cafés': 'Кафе «Медный чайник»',
  'Northfold Architects': 'Бюро «Северный склон»',
  'Silverbirch Law': 'Юристы «Серебряный бор»',
  'Tidewell Physiotherapy': 'Клиника «Прилив»',
  'Larkfield Primary School': 'Школа «Жаворонок»',
  'Bluebell Coworking': 'Коворкинг «Колокольчик»',
  'Elodie Marchetti': 'Мария Ветрова',
  'Pavel Dvorak': 'Павел Дворский',
  'Amara Oyelaran': 'Амина Олегова',
}

const types: Record<string, string> = {
  Lead: 'Лид',
  Deal: 'Сделка',
  Contact: 'Контакт',
  Company: 'Компания',
  Estimate: 'Предложение',
  Invoice: 'Счёт',
  'Equipment purchase': 'Закупка оборудования',
  'Site visit': 'Выезд на замер',
  Sales: 'Продажи',
  Partners: 'Партнёры',
  Workshop: 'Мастерская',
  Showroom: 'Шоурум',
}

const stages: Record<string, string> = {
  New: 'Новая',
  'Document preparation': 'Подготовка документов',
  'Prepayment invoice': 'Счёт на предоплату',
  'In progress': 'В работе',
  'Final invoice': 'Финальный счёт',
  'Deal successful': 'Сделка успешна',
  'Deal failed': 'Сделка провалена',
  'Failure reason analysis': 'Анализ причины провала',
  Application: 'Заявка',
  'Credit check': 'Проверка',
  'Agreement sent': 'Договор отправлен',
  Onboarding: 'Подключение',
  'First order shipped': 'Первый заказ отгружен',
  'Active partner': 'Активный партнёр',
  Declined: 'Отказ',
}

const triggers: Record<string, string> = {
  'Contract signed': 'Договор подписан',
  'Payment received': 'Оплата получена',
  'Documents checked': 'Документы проверены',
  'Client requested changes': 'Клиент просит изменения',
  'Goods shipped': 'Товар отгружен',
  'Feedback received': 'Отзыв получен',
}

const people: Record<string, string> = {
  Ana: 'Анна',
  Petrescu: 'Лозова',
  Tobias: 'Тимофей',
  Lindqvist: 'Липин',
  Priya: 'Полина',
  Sandoval: 'Сандова',
  Marcus: 'Максим',
  Okafor: 'Окунев',
}

/** Goods, the second half of a deal's title. */
const goods: Record<string, string> = {
  'reception desk': 'стойка администратора',
  'oak shelving, ground floor': 'дубовые стеллажи, первый этаж',
  'boardroom table and chairs': 'стол и кресла для переговорной',
  'bar stools, three branches': 'барные стулья, три кафе',
  'lobby seating': 'мебель для холла',
  'model display tables': 'столы для макетов',
  'library corner': 'уголок библиотеки',
  'treatment room storage': 'шкафы для кабинетов',
  'phone booths, floor 2': 'телефонные кабины, 2 этаж',
  'bedside tables, 64 rooms': 'тумбы, 64 номера',
  'home office fit-out': 'домашний кабинет',
  'reading room': 'читальная комната',
  'archive cabinets': 'шкафы для архива',
  'window display plinths': 'подиумы для витрины',
  'terrace tables': 'столы для террасы',
  'waiting room chairs': 'кресла для приёмной',
  'acoustic panels': 'акустические панели',
  'standing desks, batch one': 'столы с подъёмом, партия 1',
  'standing desks, batch two': 'столы с подъёмом, партия 2',
  'staff room kitchenette': 'кухня для учителей',
  'conference chairs, 120 pcs': 'кресла для зала, 120 шт.',
  'reception lighting': 'свет для приёмной',
  'partner offices, third floor': 'кабинеты партнёров, 3 этаж',
  'counter front, Mill Street': 'прилавок на Мельничной',
  'walnut samples': 'образцы ореха',
  'display kitchen': 'кухня для выставки',
  'rug collection': 'коллекция ковров',
  'children’s corner': 'детский уголок',
  'studio partition': 'перегородка для студии',
  'wardrobe wall': 'стена-гардероб',
  'lounge corner, floor 3': 'уголок отдыха, 3 этаж',
  'showroom shelving': 'стеллажи для шоурума',
}

const partnerDeals: Record<string, string> = {
  'Oakline Joinery: regional dealer': 'Столярная «Дубрава»: дилер в регионе',
  'Fernhill Fabrics: supply agreement': 'Ткани «Папоротник»: договор поставки',
  'Studio Pallas: referral partner': 'Студия «Паллада»: партнёр',
  'Rook & Rowan: showroom share': '«Грач и рябина»: общий шоурум',
  'Greymoor Lighting: co-branding': 'Светильники «Туман»: общий бренд',
  'Atelier Sorrel: dealer application': 'Ателье «Щавель»: заявка дилера',
  'Windmill Floors: dealer application': 'Полы «Мельница»: заявка дилера',
  'Harrow & Hythe: carpet dealer': '«Борона и причал»: дилер ковров',
  'Pinecrest Timber: supply agreement': 'Лес «Сосновый гребень»: договор поставки',
  'Lumen Loft: referral partner': 'Лофт «Люмен»: партнёр',
}

const words: Record<string, string> = {
  ...chrome,
  ...clients,
  ...types,
  ...stages,
  ...triggers,
  ...people,
  ...goods,
  ...partnerDeals,
}

/** Company names inside titles are shorter than the full names. */
const shortNames: Record<string, string> = {
  'Brightwater Hotel': 'Гостиницы «Светлая вода»',
  'Larkfield School': 'Школа «Жаворонок»',
}

/** A text of the demo portal in Russian; an unknown text is returned unchanged. */
export function inRussian(text: string): string {
  const known = words[text]
  if (known !== undefined) return known
  const [client = '', ...rest] = text.split(': ')
  const firm = shortNames[client] ?? clients[client]
  return firm === undefined ? text : `${firm}: ${inRussian(rest.join(': '))}`
}
