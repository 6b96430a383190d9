import { expect, test } from 'vitest'

import { readIncomingCall } from './incoming-call.ts'

function read(url: string, body = '', type = 'application/json', method = 'POST') {
  return readIncomingCall({ method, url, body, headers: { 'content-type': type } })
}

test('the method is in lower case, without its suffix', async () => {
  expect((await read('/rest/CRM.Item.List.json')).method).toBe('crm.item.list')
  expect((await read('/rest//profile/')).method).toBe('profile')
})

test('query and body are merged, and the body wins', async () => {
  const call = await read('/rest/profile?a=1&b=2&auth=old', '{"b":3,"auth":"new"}')

  expect(call.params).toEqual({ a: '1', b: 3, auth: 'new' })
  expect(call.credentials).toEqual({ kind: 'token', token: 'new' })
})

test.each([
  ['application/x-www-form-urlencoded', 'cmd[a]=x&auth=t', { cmd: { a: 'x' }, auth: 't' }],
  [
    'multipart/form-data; boundary=xx',
    '--xx\r\ncontent-disposition: form-data; name="cmd[a]"\r\n\r\nx\r\n--xx--\r\n',
    { cmd: { a: 'x' } },
  ],
  ['multipart/form-data; boundary=yy', 'nonsense', {}],
  ['application/json', '{"cmd":{"a":"x"}}', { cmd: { a: 'x' } }],
  // The classic library of the vendor posts its forms so.
  ['text/plain;charset=UTF-8', 'cmd[a]=x&auth=t', { cmd: { a: 'x' }, auth: 't' }],
  ['application/json', '{"a":', {}],
  ['application/json', '[1]', {}],
])('%s: %s', async (type, body, expected) => {
  expect((await read('/rest/profile', body, type)).params).toEqual(expected)
})

test('a GET has no body', async () => {
  const call = await read('/rest/profile?a=1', '{"b":1}', 'application/json', 'GET')

  expect(call).toEqual({
    method: 'profile',
    format: 'json',
    params: { a: '1' },
    credentials: { kind: 'none' },
  })
})

test('a webhook has its user and secret in the path', async () => {
  expect((await read('/rest/1/s3cret/crm.item.list')).credentials).toEqual({
    kind: 'webhook',
    userId: '1',
    secret: 's3cret',
  })
})
