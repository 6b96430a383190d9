import { startApp } from './app/start.ts'

await startApp()
