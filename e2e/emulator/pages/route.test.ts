import { expect, test } from 'vitest'

import { routeOf } from './route.ts'

test.each([
  ['/', { kind: 'home' }],
  ['/marketplace/app/trigger-console/', { kind: 'app' }],
  ['/marketplace/app/5/', { kind: 'app' }],
  ['/marketplace/app/6/', { kind: 'missing' }],
  ['/crm/deal/kanban/', { kind: 'kanban', typeId: 2, categoryId: null }],
  ['/crm/deal/kanban/category/3/', { kind: 'kanban', typeId: 2, categoryId: 3 }],
  ['/crm/lead/kanban/', { kind: 'kanban', typeId: 1, categoryId: null }],
  ['/crm/type/177/kanban/category/7/', { kind: 'kanban', typeId: 177, categoryId: 7 }],
  ['/crm/deal/list/', { kind: 'list', typeId: 2, categoryId: null }],
  ['/crm/deal/category/0/', { kind: 'list', typeId: 2, categoryId: 0 }],
  ['/crm/contact/list/', { kind: 'list', typeId: 3, categoryId: null }],
  ['/crm/type/31/list/category/11', { kind: 'list', typeId: 31, categoryId: 11 }],
  ['/crm/deal/details/42/', { kind: 'card', typeId: 2, id: 42 }],
  ['/crm/type/1038/details/1/', { kind: 'card', typeId: 1038, id: 1 }],
  ['/crm/lead/automation/0/', { kind: 'automation', typeId: 1, categoryId: 0 }],
  ['/crm/quote/automation/0/', { kind: 'automation', typeId: 7, categoryId: 0 }],
  ['/crm/type/7/automation/0/', { kind: 'automation', typeId: 7, categoryId: 0 }],
  ['/crm/deal/details/x/', { kind: 'missing' }],
  ['/crm/order/list/', { kind: 'missing' }],
  ['/crm/deal/details/42/more/', { kind: 'missing' }],
])('%s', (path, route) => {
  expect(routeOf(path)).toEqual(route)
})
