/**
 * Calls the server behind the portal's own pages (not REST). Throws when it refuses.
 * @param {string} path
 * @param {unknown} body
 * @param {Record<string, string>} more headers
 * @returns {Promise<unknown>}
 */
export async function postJson(path, body, more = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return /** @type {unknown} */ (await response.json()) // json() is typed any
}
