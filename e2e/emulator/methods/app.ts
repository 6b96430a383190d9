import { portalTime } from '#emulator/core/clock.ts'
import { storedText } from '#emulator/core/settings.ts'
import { APP_ID } from '#emulator/core/state.ts'

import { scopesFor, RestError, type Method, type MethodCall, systemErrors } from './method.ts'
import { isPhpEmpty, paramOf, phpText } from './php-params.ts'

/** Scopes a portal with the CRM offers. */
const ALL_SCOPES = ['crm', 'placement', 'user', 'user_basic', 'user_brief']

/**
 * Documented on app.info, app.option.*, user.option.*, scope, method.get,
 * feature.get and server.time.
 *
 * @param exists whether a method of that name (lower case) is served
 */
export function appMethods(exists: (method: string) => boolean): Record<string, Method> {
  return {
    'app.info': appInfo,
    'app.option.get': (call) => {
      requireApplication(call)
      return { result: readOptions(call.state.appOptions, call.params) }
    },
    'app.option.set': (call) => {
      requireApplication(call)
      if (!call.caller.user.isAdmin) throw new RestError(403, 'ACCESS_DENIED', 'Access denied!')
      Object.assign(call.state.appOptions, optionsToSet(call))
      return { result: true }
    },
    'user.option.get': (call) => {
      requireApplication(call)
      return { result: readOptions(call.state.userOptions[call.caller.user.id] ?? {}, call.params) }
    },
    'user.option.set': (call) => {
      requireApplication(call)
      const { userOptions } = call.state
      userOptions[call.caller.user.id] = {
        ...userOptions[call.caller.user.id],
        ...optionsToSet(call),
      }
      return { result: true }
    },
    scope: ({ params, caller }) => ({
      result: isPhpEmpty(paramOf(params, 'full')) ? caller.scopes : ALL_SCOPES,
    }),
    'method.get': ({ params, caller }) => {
      const name = phpText(paramOf(params, 'name')).toLowerCase()
      if (name === '') throw argumentError('name')
      const scopes = scopesFor(name)
      const isExisting = exists(name)
      const isCovered = scopes.length === 0 || scopes.some((scope) => caller.scopes.includes(scope))
      return { result: { isExisting, isAvailable: isExisting && isCovered } }
    },
    'server.time': ({ now }) => ({ result: portalTime(now) }),
    'feature.get': ({ params }) => {
      const code = phpText(paramOf(params, 'CODE'))
      if (code === '') throw new RestError(400, 'CODE_EMPTY', "CODE can't be empty")
      const isKnown = code === 'rest_offline_extended' || code === 'rest_auth_connector'
      return { result: { value: isKnown ? 'Y' : 'N' } }
    },
  }
}

const appInfo: Method = (call) => {
  if (!call.caller.isApplication) throw systemErrors.applicationRequired()
  return {
    result: {
      ID: APP_ID,
      CODE: 'trigger.console',
      VERSION: 1,
      STATUS: 'F',
      INSTALLED: call.state.installed,
      PAYMENT_EXPIRED: 'N',
      DAYS: null,
      LANGUAGE_ID: call.caller.lang,
      LICENSE: `${call.caller.lang}_std`,
      LICENSE_TYPE: 'std',
      LICENSE_FAMILY: 'std',
    },
  }
}

function requireApplication({ caller }: MethodCall): void {
  if (!caller.isApplication) throw systemErrors.applicationRequired()
}

function readOptions(options: Record<string, unknown>, params: MethodCall['params']): unknown {
  const name = paramOf(params, 'option')
  return isPhpEmpty(name) ? { ...options } : (options[phpText(name)] ?? null)
}

function optionsToSet({ params, settings }: MethodCall): Record<string, unknown> {
  const options = paramOf(params, 'options') ?? withoutCredentials(params)
  if (typeof options !== 'object' || options === null || isPhpEmpty(options)) {
    throw argumentError('options')
  }
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? storedText(value, settings.letters) : value,
    ]),
  )
}

/** Without `options` every parameter is an option. */
function withoutCredentials(params: MethodCall['params']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'auth'))
}

function argumentError(argument: string): RestError {
  return new RestError(400, 'ERROR_ARGUMENT', `Argument '${argument}' is null or empty`, {
    argument,
  })
}

const current: Method = ({ caller: { user }, now }) => ({
  result: {
    ID: String(user.id),
    ACTIVE: true,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    EMAIL: `user${user.id}@portal.invalid`,
    LAST_LOGIN: `${new Date(now).toISOString().slice(0, 19)}+00:00`,
    DATE_REGISTER: '2024-01-15T00:00:00+00:00',
    IS_ONLINE: 'Y',
    LAST_ACTIVITY_DATE: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
    PERSONAL_GENDER: '',
    PERSONAL_BIRTHDAY: '',
    WORK_POSITION: user.position,
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: [1],
  },
})

const profile: Method = ({ caller: { user } }) => ({
  result: {
    ID: String(user.id),
    ADMIN: user.isAdmin,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: '',
    TIME_ZONE: '',
  },
})

/** Documented on user.admin: the right to manage applications, not strict administration. */
const admin: Method = ({ caller }) => ({ result: caller.user.isAdmin || caller.mayInstall })

/** Documented on user.current, profile and user.admin. */
export const userMethods: Record<string, Method> = {
  'user.current': current,
  'user.admin': admin,
  profile,
}
