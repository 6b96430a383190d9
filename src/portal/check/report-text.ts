import { beliefFacts } from './belief-facts.ts'
import type { Finding, PortalReport } from './findings.ts'

/**
 * The report as JSON: what `npm run portal -- --like` reads. It consists of the app's own words, the kind
 * of the portal and what the portal answered to made-up questions, so nothing in it names anybody.
 */
export function reportJson(report: PortalReport): string {
  return `${JSON.stringify({ report: 'trigger-console', ...report }, null, 2)}\n`
}

/** The report for people, in English wherever it comes from, since developers read it. */
export function reportMarkdown(report: PortalReport): string {
  const { at, appVersion, portalKind, requests, findings } = report
  const order = ['fails', 'unknown', 'holds'] as const
  const rows = order.flatMap((verdict) => findings.filter((one) => one.verdict === verdict))
  const lines = [
    '# Trigger Console: check of a portal',
    '',
    `- Checked: ${at.toISOString()}`,
    `- Version of the app: ${appVersion}`,
    `- Portal: ${portalKind}`,
    `- Requests: ${requests}`,
    '',
    '| belief | result | asked | seen |',
    '|---|---|---|---|',
    ...rows.map(row),
    '',
    '```json',
    reportJson(report).trimEnd(),
    '```',
  ]
  return `${lines.join('\n')}\n`
}

function row(finding: Finding): string {
  const { belief, verdict, seen, types } = finding
  const facts = { ...seen, ...(types.length > 0 && { 'types concerned': types.length }) }
  const text = Object.entries(facts).map(([name, value]) => `${name}: ${String(value)}`)
  return `| ${[belief, verdict, beliefFacts[belief].asks, text.join(', ')].map(cell).join(' | ')} |`
}

/** A portal's text must not end the cell, the row or the code around it. */
function cell(text: string): string {
  return text.replace(/[\n\r|`]/g, ' ')
}
