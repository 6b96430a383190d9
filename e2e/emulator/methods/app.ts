import { APP_ID } from '#emulator/core/app-id.ts'
import { portalTime } from '#emulator/core/portal-time.ts'

import { scopesFor } from './method-scopes.ts'
import { RestError, type Method, type MethodCall } from './method.ts'
import { isPhpEmpty, paramOf, phpText } from './php-params.ts'
import { systemErrors } from './system-errors.ts'

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

function optionsToSet({ params }: MethodCall): Record<string, unknown> {
  const options = paramOf(params, 'options')
  if (typeof options !== 'object' || options === null || isPhpEmpty(options)) {
    throw argumentError('options')
  }
  return Object.fromEntries(Object.entries(options))
}

function argumentError(argument: string): RestError {
  return new RestError(400, 'ERROR_ARGUMENT', `Argument '${argument}' is null or empty`, {
    argument,
  })
}
