import { defineConfig } from '@playwright/test'

import { installedBrowser } from './e2e/commands/browser.mjs'

// Without any, Playwright takes its own download.
const browser = installedBrowser()
// What `npm test` has no time for: tests with this at the end of their titles, and those of the emulated portal by itself.
const isNightly = /@night|\bportal\/(frame|portal)-/

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e/specs',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A net: `npm test` names each test that needed it as a defect.
  retries: 1,
  workers: 2,
  // Generous on purpose: a busy machine is no failure.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'test', grepInvert: isNightly },
    { name: 'night', grep: isNightly },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    viewport: { width: 1280, height: 900 },
    // Recorded for a retry only: it takes nearly as much of the machine as the test itself.
    trace: 'on-first-retry',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // Optimizing code that runs for seconds costs more than it saves.
        '--js-flags=--no-maglev,--no-turbofan',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
})
