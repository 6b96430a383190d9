import { startApp } from './app/start.ts'

// The installer's page. The portal tells in the handshake that it is installing; when it is not, as
// after a second opening of this address, the app itself comes up.
await startApp()
