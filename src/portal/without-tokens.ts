import type { AuthActions } from '@bitrix24/b24jssdk'

/**
 * Takes the session's tokens out of a text of the portal, should it ever quote them: such a text ends
 * on the screen, in the journal and in bug reports.
 */
export function withoutTokens(text: string, auth: Pick<AuthActions, 'getAuthData'>): string {
  const data = auth.getAuthData()
  if (data === false || text === '') return text
  return [data.access_token, data.refresh_token]
    .filter((token) => typeof token === 'string' && token !== '')
    .reduce((clean, token) => clean.replaceAll(token, '…'), text)
}
