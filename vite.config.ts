import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

import app from './package.json' with { type: 'json' }

/**
 * An uploaded archive has no say in its headers, so each built page carries its policy itself: nothing
 * but our own files, no string becomes code. The two hashes are style rules react-aria adds; which
 * portal may be asked is narrowed by boot.js, which runs before everything else.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types trigger-console-worker',
  'connect-src http: https:',
].join('; ')

const carryPolicy: Plugin = {
  name: 'page-policy',
  // The dev server writes inline scripts for hot reload, which the policy is there to refuse.
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'script', attrs: { src: './boot.js' }, injectTo: 'head-prepend' },
    ],
  },
}

// What `npm test` has no time for; the night has a step of its own for the random lives of runs.
const leftOut = process.env['NIGHT'] === undefined ? '**/*.night.test.ts' : '**/testing/lives/**'
const connectTests = ['src/portal/connect*.test.ts']

const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/testing/lives/')

/** The random lives of runs first: begun last, they would leave a core idle until they end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)))
  }
}

function unitTests(
  name: string,
  test: { include: string[]; exclude?: string[]; isolate?: boolean; setupFiles?: string[] },
) {
  return { extends: true as const, test: { name, ...test } }
}

export default defineConfig({
  // The app is served from a folder of an uploaded zip as well as from a site's root.
  base: './',
  define: { APP_VERSION: JSON.stringify(app.version) },
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ru-RU', 'de-DE', 'ar-AE'] }), enforce: 'pre' },
    carryPolicy,
  ],
  // A worker loads the readers of spreadsheets only when it needs them.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    rolldownOptions: { input: ['index.html', 'install.html'] },
    license: { fileName: 'third-party.txt' },
  },
  test: {
    environment: 'node',
    // All cores: left to itself one stays idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // A busy machine is no failure: what a test takes is never what it checks.
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Most of a short test's time is importing, so files share what was imported.
      unitTests('unit', {
        include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
        exclude: [...connectTests, leftOut],
        isolate: false,
        setupFiles: ['src/testing/property-runs.ts'],
      }),
      // The SDK keeps its connection in its modules: each of these files needs them fresh.
      unitTests('connection', { include: connectTests }),
    ],
  },
})
