import type { MessageKey } from '#i18n/catalogs/message.ts'

/** The sections of the app, in the order of their tabs. */
export const screens = ['fire', 'triggers', 'bulk', 'history', 'settings'] as const

export type ScreenName = (typeof screens)[number]

export const screenTitles = {
  fire: 'tab.fire',
  triggers: 'tab.triggers',
  bulk: 'tab.bulk',
  history: 'tab.history',
  settings: 'tab.settings',
} as const satisfies Record<ScreenName, MessageKey>
