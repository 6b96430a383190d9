import { expect, test } from 'vitest'

import { beliefIds } from './beliefs.ts'
import { parseReport, type PortalReport } from './findings.ts'
import { kindOf } from './portal-check.ts'
import { reportJson, reportMarkdown } from './report-text.ts'

const report: PortalReport = {
  at: new Date('2026-11-30T10:00:00Z'),
  appVersion: '0.1.0',
  portalKind: 'cloud',
  requests: 12,
  findings: beliefIds.map((belief) => ({
    belief,
    verdict: 'holds',
    seen: { http: 400, text: 'Trigger with code … is not registered.' },
    types: [],
  })),
}

test('the report is read back from its JSON', () => {
  expect(parseReport(JSON.parse(reportJson(report)))).toEqual(report)
})

test('in Markdown what differs comes first, and a text of the portal stays in its cell', () => {
  const strange = { verdict: 'fails', seen: { text: 'a | b\n```\n# c' } } as const
  const findings = report.findings.map((one, at) => (at === 3 ? { ...one, ...strange } : one))
  const lines = reportMarkdown({ ...report, findings }).split('\n')
  const [first] = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| belief'))
  expect(first).toContain('| fails |')
  expect(first?.match(/\|/g)).toHaveLength(5)
})

test.each([
  ['https://demo.bitrix24.com', 'cloud'],
  ['https://demo.bitrix24.com.br', 'cloud'],
  ['https://demo.bitrix24.de:443', 'cloud'],
  ['https://bitrix24.example.com', 'self-hosted'],
  ['http://portal.local', 'self-hosted'],
])('%s is %s', (origin, kind) => {
  expect(kindOf(origin)).toBe(kind)
})
