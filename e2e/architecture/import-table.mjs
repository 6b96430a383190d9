// Which room may import which: the table of ARCHITECTURE.md as data. `npm run import-table` writes it
// into `.oxlintrc.json`; a test fails when the two differ.

/** The rooms by the names that imports use. */
export const folders = {
  app: 'src/app',
  features: 'src/features',
  crm: 'src/crm',
  runs: 'src/runs',
  portal: 'src/portal',
  ui: 'src/ui',
  i18n: 'src/i18n',
  testing: 'src/testing',
  emulator: 'e2e/emulator',
  e2e: 'e2e',
}

/** @type {{ files: string[], knows: (keyof typeof folders)[], why: string }[]} the last match counts */
export const table = [
  {
    files: ['src/*.{ts,tsx}', 'src/app/**'],
    knows: ['app', 'features', 'crm', 'runs', 'portal', 'ui', 'i18n'],
    why: 'The app knows neither the simulations nor the emulator.',
  },
  {
    files: ['src/features/**'],
    knows: ['features', 'crm', 'runs', 'portal', 'ui', 'i18n'],
    why: 'A feature knows crm, runs, portal, ui and i18n.',
  },
  {
    files: ['src/crm/**'],
    knows: ['crm', 'runs', 'portal', 'ui', 'i18n'],
    why: 'What people see of the CRM knows no feature.',
  },
  { files: ['src/runs/**'], knows: ['runs', 'portal'], why: 'Runs know only the portal.' },
  { files: ['src/portal/**'], knows: ['portal'], why: 'The door to Bitrix24 knows no other room.' },
  { files: ['src/ui/**'], knows: ['ui', 'i18n'], why: 'Controls know no domain, only words.' },
  { files: ['src/i18n/**'], knows: ['i18n'], why: 'Words know no other room.' },
  {
    files: ['src/testing/**'],
    knows: ['testing', 'features', 'crm', 'runs', 'portal'],
    why: 'Simulations know what they simulate, never the screens around it or the emulator.',
  },
  {
    files: ['e2e/**'],
    knows: ['e2e', 'emulator'],
    why: 'Browser tests share no code with the app.',
  },
  { files: ['e2e/emulator/**'], knows: ['emulator'], why: 'The emulated portal stands alone.' },
]

export const features = ['bulk', 'fire', 'history', 'install', 'settings', 'triggers']

/** The only folders that may import each of these libraries. */
export const doors = {
  '@bitrix24/b24jssdk': ['src/portal', 'src/testing/sdk'],
  idb: ['src/runs/journal'],
  'react-aria-components': ['src/ui'],
  '@lingui/core': ['src/i18n'],
}
