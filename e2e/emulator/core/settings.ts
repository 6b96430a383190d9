import { z } from 'zod'

const limits = z.strictObject({
  /** Capacity of the leaky bucket, requests. */
  burst: z.number().positive(),
  /** How much of it drains, requests per second. */
  drain: z.number().nonnegative(),
  /** Seconds of execution one method may use within the window. */
  operating: z.number().nonnegative(),
  /** Seconds; ten baskets of a tenth of it each. */
  window: z.number().positive(),
})

const frame = z.strictObject({
  mode: z.enum(['post', 'get']),
  mute: z.boolean(),
  refreshAuth: z.enum(['ok', 'silent']),
  installFinish: z.enum(['ok', 'silent']),
  /** `silent`: a portal of the rest 20.0 line, which has no such command. */
  openPath: z.enum(['ok', 'silent']),
  /** `silent`: the page leaves the height of the frame as it is, and does not answer. */
  resize: z.enum(['ok', 'silent']),
  /** What the frame's name and address say; `http`: behind a proxy that ends TLS. */
  protocol: z.enum(['own', 'http']),
  /** The place the app is told instead of the one it was opened in; null: the true one. */
  placement: z.string().nullable(),
  /** The record the app is told in a card, menu or list, 0 before it is saved; null: the true one. */
  recordId: z.number().int().nonnegative().nullable(),
})

/** Ways in which a portal may differ from the documentation, and from what an app expects. */
export const differences = [
  /** `time` says neither when the work began nor when it ended. */
  'no-times',
  /** `time` counts in whole seconds. */
  'whole-seconds',
  /** The rows of a batch have no times of their own. */
  'no-row-times',
  /** The list of triggers comes in pages of three. */
  'paged-triggers',
  /** Firing a trigger that is not registered, with any type and ID, is answered with `true`. */
  'any-code',
  /** The trigger methods refuse in other words. */
  'other-refusals',
  /** Items tell neither when nor by whom they were moved. */
  'no-move-fields',
  /** The stage history of deals is refused. */
  'no-deal-history',
  /** The portal has no place for an app. */
  'no-places',
  /** A record that is imported moves on at once, as if its rules had run. */
  'import-runs-rules',
  /** The system, not the caller, is the author of a new record. */
  'system-author',
  /** Lists leave out records of the last ten seconds. */
  'late-records',
  /** A trigger that is on no stage moves a record to the next one. */
  'unplaced-moves',
  /** Refusals lack the headers without which a browser hides them. */
  'hidden-refusals',
] as const

export type Difference = (typeof differences)[number]

const settings = z.strictObject({
  user: z.enum(['admin', 'employee', 'installer']),
  lang: z.string().regex(/^[a-z]{2}$/),
  leadMode: z.union([z.literal(1), z.literal(2)]),
  limits: limits.nullable(),
  fireMs: z.union([
    z.number().nonnegative(),
    z.strictObject({ p50: z.number().positive(), p95: z.number().positive() }),
  ]),
  /** Server time of one read, milliseconds. */
  readMs: z.number().nonnegative(),
  /** How long each request waits for a free worker before the portal begins with it, milliseconds. */
  queueMs: z.number().nonnegative(),
  tokenTtl: z.number().positive(),
  executeInBatch: z.boolean(),
  frame,
  oldCore: z.boolean(),
  /** Scopes of the app's own tokens, comma separated. */
  scope: z.string(),
  /** False: users other than the administrator may not see the CRM at all. */
  crmAccess: z.boolean(),
  /** Refuse placement handlers on localhost, as a real portal does. */
  refuseLocalHandlers: z.boolean(),
  /** The statuses of system refusals: 401 for all of them since 2026 (`new`), 403 and 503 before. */
  systemErrors: z.enum(['new', 'old']),
  /** A moment at which the portal's time stands still (ISO); null: it passes. */
  clock: z.iso.datetime({ offset: true }).nullable(),
  /** How far the portal's clock is ahead of that of this computer. */
  aheadSeconds: z.number(),
  /** Letters the database keeps: a text ends before its first letter of four bytes with `three-byte`. */
  letters: z.enum(['all', 'three-byte']),
  /** False: each HTTP/1.1 answer closes its connection, so that no connection is reused. */
  keepAlive: z.boolean(),
  /** In which ways the portal differs from the documentation. */
  differs: z.array(z.enum(differences)),
})

export type Limits = z.infer<typeof limits>
export type PortalSettings = z.infer<typeof settings>

/** What a control call may send: any of the settings, and any part of `limits` and `frame`. */
export const settingsPatch = settings
  .extend({ limits: limits.partial().nullable(), frame: frame.partial() })
  .partial()

export type SettingsPatch = z.infer<typeof settingsPatch>

/** The limits of a standard cloud plan, documented on "Limits". */
const cloudLimits: Limits = { burst: 50, drain: 2, operating: 480, window: 600 }

export function defaultSettings(): PortalSettings {
  return {
    user: 'admin',
    lang: 'en',
    leadMode: 1,
    limits: { ...cloudLimits },
    fireMs: 0,
    readMs: 0,
    queueMs: 0,
    tokenTtl: 3600,
    executeInBatch: true,
    frame: {
      mode: 'post',
      mute: false,
      refreshAuth: 'ok',
      installFinish: 'ok',
      openPath: 'ok',
      resize: 'ok',
      protocol: 'own',
      placement: null,
      recordId: null,
    },
    oldCore: false,
    scope: 'crm,placement',
    crmAccess: true,
    refuseLocalHandlers: false,
    systemErrors: 'new',
    clock: null,
    aheadSeconds: 0,
    letters: 'all',
    keepAlive: true,
    differs: [],
  }
}

/** The settings after a change; parts of `limits` and `frame` that are not named stay the same. */
export function changeSettings(current: PortalSettings, patch: SettingsPatch): PortalSettings {
  const { limits: limitsPatch, frame: framePatch, ...rest } = patch
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as Partial<PortalSettings> // The filter removes what the schema's optional keys allow.
  return {
    ...current,
    ...given,
    limits:
      limitsPatch === undefined
        ? current.limits
        : limitsPatch && { ...(current.limits ?? cloudLimits), ...defined(limitsPatch) },
    frame: { ...current.frame, ...defined(framePatch ?? {}) },
  }
}

function defined<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  } // Same keys, without the undefined ones.
}

/** What a database of three-byte letters keeps of a text: all before the first longer one. */
export function storedText(text: string, letters: PortalSettings['letters']): string {
  return letters === 'all' ? text : (/^[^\u{10000}-\u{10ffff}]*/u.exec(text)?.[0] ?? '')
}
