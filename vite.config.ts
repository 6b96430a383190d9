import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The app is served from a folder of an uploaded zip as well as from a site's root.
  base: './',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ru-RU', 'de-DE', 'ar-AE'] }), enforce: 'pre' },
  ],
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
  },
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
  },
})
