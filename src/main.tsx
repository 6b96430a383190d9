import { startApp } from '#app/start.tsx'

await startApp()
