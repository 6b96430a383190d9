import { startApp } from './app/start.ts'

// The installer's page. The handshake says whether the portal is installing; if not, as
// when this address is opened a second time, the app itself starts.
await startApp()
