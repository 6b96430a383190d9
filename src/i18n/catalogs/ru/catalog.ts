import type { Translation } from '#i18n/catalogs/message.ts'

import { bulkNew } from './bulk-new.ts'
import { bulkRun } from './bulk-run.ts'
import { bulk } from './bulk.ts'
import { causes } from './causes.ts'
import { errors } from './errors.ts'
import { fire } from './fire.ts'
import { history } from './history.ts'
import { install } from './install.ts'
import { outcomes } from './outcomes.ts'
import { places } from './places.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { snippets } from './snippets.ts'
import { triggers } from './triggers.ts'

/** Russian. */
export const catalog: Translation = {
  ...shell,
  ...errors,
  ...causes,
  ...fire,
  ...outcomes,
  ...triggers,
  ...snippets,
  ...history,
  ...bulk,
  ...bulkNew,
  ...bulkRun,
  ...install,
  ...places,
  ...settings,
}
