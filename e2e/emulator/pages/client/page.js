import { followActions } from './actions.js'
import { showApp } from './app-page.js'
import { keepLive } from './live.js'
import { followTabs } from './tabs.js'

if (document.querySelector('[data-live]') !== null) keepLive()
showApp()
followActions()
followTabs()
