import { mkdir, writeFile } from 'node:fs/promises'

import type { TestInfo } from '@playwright/test'
import type { FrameLocator } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'

import {
  button,
  card,
  dropFiles,
  expectEnded,
  fireRun,
  openNewRun,
  planRun,
  showPlan,
} from '#e2e/screens/bulk.ts'
import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { newDeals, type PortalControl } from '#e2e/support/portal-control.ts'

const text = (app: FrameLocator) => app.getByRole('textbox', { name: /Numbers, links/ })
const planButton = (app: FrameLocator, records: string) =>
  app.getByRole('button', { name: `Show plan for ${records}` })

async function openCard(openApp: () => Promise<FrameLocator>): Promise<FrameLocator> {
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  return app
}

/** Files and folders for a drop, which the browser reads from the disk as it would for a person. */
async function onDisk(info: TestInfo, files: Record<string, string | Uint8Array>) {
  const folder = info.outputPath('dropped')
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    await writeFile(`${folder}/${name}`, content)
  }
  return (name: string) => `${folder}/${name}`
}

async function titles(portal: PortalControl, ids: number[]): Promise<string[]> {
  const { records } = await portal.state()
  return ids.map((id) => records.find((one) => one.typeId === 2 && one.id === id)?.title ?? '')
}

test('a dropped table is read by its column of IDs, and every row is accounted for', async ({
  openApp,
  portal,
  page,
}, info) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const [first, second] = await titles(portal, [one, two])
  const path = await onDisk(info, {
    'deals.csv': `Title;Deal ID;Sum\r\n"${first}";${one};900\r\n${second};${two};57\r\nLamp;;3\r\n`,
  })
  const app = await openCard(openApp)
  await text(app).fill('77')
  await dropFiles(page, app, [path('deals.csv')])
  await expect(app.getByRole('region', { name: 'deals.csv' })).toBeVisible()
  await expect(app.getByText('Records from the column “Deal ID”')).toBeVisible()
  await expect(app.getByText('3 read: 2 usable, 0 unsure, 0 repeated, 1 unreadable')).toBeVisible()
  await expect(app.getByText('Line 4: Lamp · 3')).toBeVisible()
  await expect(text(app)).toBeHidden()
  await planButton(app, '2 deals').click()
  await expect(card(app, '3. Review')).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  for (const id of [one, two]) await expect(portal).toHaveFired({ id }, 1)
  expect(await portal.executes()).toHaveLength(2)
})

test('two dropped files are one list; a closed file gives the text back @night', async ({
  openApp,
  page,
}, info) => {
  const path = await onDisk(info, { 'a.csv': 'ID\n1041\n1042\n', 'b.txt': '1042\n1043\n' })
  const app = await openCard(openApp)
  await text(app).fill('1044')
  await dropFiles(page, app, [path('a.csv'), path('b.txt')])
  await expect(planButton(app, '3 deals')).toBeVisible()
  const second = app.getByRole('region', { name: 'b.txt' })
  await expect(
    second.getByText('2 read: 1 usable, 0 unsure, 1 repeated, 0 unreadable'),
  ).toBeVisible()
  await second.getByRole('button', { name: 'Close file' }).click()
  await expect(planButton(app, '2 deals')).toBeVisible()
  await app.getByRole('button', { name: 'Close file' }).click()
  await expect(text(app)).toHaveValue('1044')
  await expect(planButton(app, '1 deal')).toBeVisible()
})

test('what is no list is refused in words, and leaves nothing to fire', async ({
  openApp,
  page,
  portal,
}, info) => {
  const path = await onDisk(info, {
    'invoice.csv': '%PDF-1.4\n1 0 obj\n<< /Count 1 >>\nendobj\n1042\n',
    'empty.csv': '',
    'blank.csv': 'ID;Title\r\n;\r\n',
  })
  await mkdir(path('folder'), { recursive: true })
  const app = await openCard(openApp)
  await text(app).fill('1041, 1042')
  await expect(planButton(app, '2 deals')).not.toHaveAttribute('aria-disabled', 'true')
  await dropFiles(page, app, [path('empty.csv')])
  await expect(app.getByText('empty.csv is empty. Nothing has changed.')).toBeVisible()
  await expect(planButton(app, '2 deals')).not.toHaveAttribute('aria-disabled', 'true')
  await dropFiles(page, app, [path('blank.csv')])
  await expect(app.getByText('blank.csv is empty. Nothing has changed.')).toBeVisible()
  await expect(text(app)).toHaveValue('1041, 1042')
  await dropFiles(page, app, [path('folder')])
  await expect(app.getByText(/^Folders cannot be opened/)).toBeVisible()
  await expect(planButton(app, '2 deals')).not.toHaveAttribute('aria-disabled', 'true')
  await dropFiles(page, app, [path('invoice.csv')])
  await expect(app.getByText(/^invoice.csv is a PDF, not a list/)).toBeVisible()
  await expect(planButton(app, '0 records')).toHaveAttribute('aria-disabled', 'true')
  await text(app).waitFor({ state: 'hidden' })
  expect(await portal.executes()).toHaveLength(0)
})

/** A cell that holds its own text. */
function cell(at: string, value: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
}

test('a spreadsheet with links behind its cells is opened in the built app', async ({
  openApp,
  page,
  portal,
}, info) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const link = (id: number) => `${portal.url}/crm/deal/details/${id}/`
  const path = await onDisk(info, {
    'deals.xlsx': zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData><row r="1">${cell('A1', 'Floor')}${cell('B1', 'Card')}</row><row r="2"><c r="A2"><v>3</v></c>${cell('B2', 'Open')}</row><row r="3"><c r="A3"><v>4</v></c>${cell('B3', 'Open')}</row></sheetData><hyperlinks><hyperlink ref="B2" r:id="h1"/><hyperlink ref="B3" r:id="h2"/></hyperlinks></worksheet>`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
        `<Relationships><Relationship Id="h1" Target="${link(one)}"/><Relationship Id="h2" Target="${link(two)}"/></Relationships>`,
      ),
    }),
  })
  const app = await openCard(openApp)
  await dropFiles(page, app, [path('deals.xlsx')])
  await expect(app.getByText('Records from the column “Card”')).toBeVisible()
  await showPlan(app)
  await fireRun(app)
  await expectEnded(app)
  for (const id of [one, two]) await expect(portal).toHaveFired({ id }, 1)
})

test('asks which column holds the records, and remembers the answer', async ({
  openApp,
  portal,
}) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const table = `Floor,Income\n2,${one}\n3,${two}`
  const app = await openCard(openApp)
  await text(app).fill(table)
  await expect(app.getByText('Which column holds the records?').first()).toBeVisible()
  await expect(planButton(app, '0 records')).toHaveAttribute('aria-disabled', 'true')
  await button(app, 'Use this column: Income').click()
  await expect(planButton(app, '2 deals')).toBeVisible()
  await text(app).fill(`${table}\n4,${one}`)
  await expect(app.getByText('3 read: 2 usable, 0 unsure, 1 repeated, 0 unreadable')).toBeVisible()
  await expect(app.getByText('Records from the column “Income”')).toBeVisible()

  await text(app).fill('')
  await text(app).fill(table)
  await expect(app.getByText('Records from the column “Income”')).toBeVisible()
  await button(app, 'Choose another column').click()
  await expect(button(app, 'Use this column: Floor')).toBeVisible()
  await text(app).fill('')
  await text(app).fill('Floor,Outcome\n2,1041')
  await expect(app.getByText('Which column holds the records?').first()).toBeVisible()
})

test('numbers among words are offered, and left out unless they are ticked @night', async ({
  openApp,
  portal,
}) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const app = await openCard(openApp)
  await text(app).fill(`D_${one}\nOak ${two}, 12 chairs`)
  await expect(app.getByText('4 read: 1 usable, 2 unsure, 0 repeated, 1 unreadable')).toBeVisible()
  await expect(planButton(app, '1 deal')).toBeVisible()
  await app.getByRole('checkbox', { name: `Line 2: ${two} → Deal #${two}` }).check()
  await planButton(app, '2 deals').click()
  await fireRun(app)
  await expectEnded(app)
  for (const id of [one, two]) await expect(portal).toHaveFired({ id }, 1)
  expect(await portal.executes()).toHaveLength(2)
})

test('links of another portal need a yes, which can be remembered @night', async ({
  openApp,
  portal,
}) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const foreign = `https://old-name.example/crm/deal/details/${two}/`
  const app = await openCard(openApp)
  await text(app).fill(`${portal.url}/crm/deal/details/${one}/\n${foreign}`)
  await expect(
    app.getByText(/^1 link leads to old-name\.example, not to this portal/),
  ).toBeVisible()
  await expect(planButton(app, '1 deal')).toBeVisible()
  await button(app, 'Include in this list').click()
  await expect(planButton(app, '2 deals')).toBeVisible()
  await text(app).fill(foreign)
  await expect(planButton(app, '1 deal')).toBeVisible()
  await text(app).fill('')
  await text(app).fill(foreign)
  await expect(planButton(app, '0 records')).toHaveAttribute('aria-disabled', 'true')
  await button(app, 'old-name.example is an old name of this portal').click()
  await text(app).fill('')
  await text(app).fill(foreign)
  await planButton(app, '1 deal').click()
  await fireRun(app)
  await expectEnded(app)
  await expect(portal).toHaveFired({ id: two }, 1)
  expect(await portal.executes()).toHaveLength(1)
})

test('a record whose title in the list is another stays out of the plan', async ({
  openApp,
  portal,
}) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const [first = '', second = ''] = await titles(portal, [one, two])
  const app = await openApp()
  await planRun(app, 'contract_signed', `ID;Title\n${one};${first}\n${two};Oak table`)
  await expect(
    app.getByText(
      `1 record has another title in your list. ID ${two} is “Oak table” in your list, but “${second}” in Bitrix24.`,
    ),
  ).toBeVisible()
  const group = app.getByRole('checkbox', { name: /^The title in your list is different.*\(1\)$/ })
  await expect(group).not.toBeChecked()
  await fireRun(app)
  await expectEnded(app)
  await expect(portal).toHaveFired({ id: one }, 1)
  expect(await portal.executes()).toHaveLength(1)
})

test('a list of 100,000 rows is read beside the page, and can be cancelled @night', async ({
  openApp,
  page,
}, info) => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1};Oak ${at};900`)
  const path = await onDisk(info, {
    'large.csv': ['ID;Title;Sum', ...rows].join('\n'),
    'larger.csv': ['ID;Title;Sum', ...rows, '100001;Oak;900'].join('\n'),
  })
  const app = await openCard(openApp)
  await dropFiles(page, app, [path('large.csv')])
  await expect(app.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible()
  await button(app, 'Cancel').click()
  await expect(text(app)).toBeVisible()
  await dropFiles(page, app, [path('large.csv')])
  await expect(
    app.getByText('100,000 read: 100,000 usable, 0 unsure, 0 repeated, 0 unreadable'),
  ).toBeVisible({ timeout: 60_000 })
  await expect(app.getByText(/more than 50,000 records/).first()).toBeVisible()
  await button(app, 'Close file').click()
  await dropFiles(page, app, [path('larger.csv')])
  await expect(app.getByText(/^larger\.csv is too large/)).toBeVisible({ timeout: 60_000 })
})
