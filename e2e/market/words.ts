import type { Page } from '@playwright/test'

import { type CardLanguage, inRussian } from './portal.ts'

/** The app's words in each language for what is pressed and waited for before a picture. */
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
  /** What the person enters as the reason for a run. */
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

/** What may be in Latin letters in a Russian picture: names, keys, and words of the platform. */
const latinNames = new Set(
  ['Trigger Console', 'CRM ID CSV D_25 true Bitrix24 Ctrl Enter cURL', 'PUT_ client id secret']
    .concat(['Application context required'])
    .flatMap((names) => names.split(' ')),
)

/**
 * Prepares the portal's own pages for a picture: hides the controls of the emulator and translates its
 * words, which are only in English, into the language of the card.
 */
export async function tidy(page: Page, lang: CardLanguage): Promise<void> {
  await page.addStyleTag({ content: '.emulator, .board-news { display: none !important }' })
  if (lang === 'en') return
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) found.add(walker.currentNode.textContent?.trim() ?? '')
    return [...found]
  })
  const russian = Object.fromEntries(texts.map((text) => [text, chromeInRussian(text)]))
  await page.evaluate((known) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.textContent?.trim() ?? ''
      if (text !== '' && node.textContent !== null)
        node.textContent = node.textContent.replace(text, known[text] ?? text)
    }
  }, russian)
}

/** Also translates amounts and days, which the emulator writes in English. */
function chromeInRussian(text: string): string {
  const amount = /^RUB\s([\d,]+)$/.exec(text)?.[1]
  if (amount !== undefined) return `${amount.replaceAll(',', ' ')} ₽`
  return inRussian(text).replace(/^Today, /, 'Сегодня, ')
}

/** @throws Error naming the words that do not belong to the language of the card */
export async function expectLanguage(page: Page, lang: CardLanguage): Promise<void> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(visibleText)))
  const words = texts.join(' ').match(/[\p{L}\p{N}_]+/gu) ?? []
  const foreign = words.filter((word) =>
    lang === 'en'
      ? /\p{Script=Cyrillic}/u.test(word)
      : /[A-Za-z]{2}/.test(word) && !/^[a-z]+_[a-z]+$/.test(word) && !latinNames.has(word),
  )
  if (foreign.length > 0)
    throw new Error(`Not in the language of the card: ${[...new Set(foreign)].join(', ')}`)
}

/** The visible text of a frame, without code, which is the same in every language. */
function visibleText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const isCode = parentElement?.closest('pre, code, script, style, select') !== null
    const isSeen = parentElement?.checkVisibility({ visibilityProperty: true }) ?? false
    if (!isCode && isSeen) texts.push(textContent ?? '')
  }
  return texts.join(' ')
}
