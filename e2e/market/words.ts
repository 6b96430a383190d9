import type { CardLanguage } from './portal.ts'

/** What is pressed and waited for on the way to a picture, as the app says it in each language. */
export interface MarketWords {
  fire: string
  trigger: string
  moved: string
  notMoved: string
  newRun: string
  numbers: RegExp
  showPlan: RegExp
  fireFor: RegExp
  typeToConfirm: RegExp
  finished: RegExp
  useFromCode: RegExp
  recordNumber: string
  stopChecking: string
  plan: string
  reason: RegExp
  /** What the person gives as the reason of a run. */
  ownReason: string
}

export const marketWords: Record<CardLanguage, MarketWords> = {
  en: {
    fire: 'Fire trigger',
    trigger: 'Trigger',
    moved: 'Stage changed',
    notMoved: 'Accepted, but the stage has not changed',
    newRun: 'New run',
    numbers: /Numbers, links/,
    showPlan: /^Show plan for/,
    fireFor: /^Fire for/,
    typeToConfirm: /^Type \d+ to confirm/,
    finished: /^Finished/,
    useFromCode: /from code/,
    recordNumber: 'Record number',
    stopChecking: 'Stop checking',
    plan: '2. Plan',
    reason: /^Reason/,
    ownReason: 'Contracts of week 47 came back signed',
  },
  ru: {
    fire: 'Запустить триггер',
    trigger: 'Триггер',
    moved: 'Стадия изменилась',
    notMoved: 'Принято, но стадия не изменилась',
    newRun: 'Новый запуск',
    numbers: /ID, ссылки/,
    showPlan: /^Показать план/,
    fireFor: /^Запустить: /,
    typeToConfirm: /^Для подтверждения введите/,
    finished: /^Завершён/,
    useFromCode: /из кода/,
    recordNumber: 'ID элемента',
    stopChecking: 'Остановить проверку',
    plan: '2. План',
    reason: /^Причина/,
    ownReason: 'Договоры 47-й недели вернулись подписанными',
  },
}
