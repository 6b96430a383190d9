import { parseReport, type PortalReport } from '#portal/check/findings.ts'
import { deviceStorage } from '#ui/base/browser-storage.ts'

/**
 * The latest check of a portal in this browser. Half of what it finds belongs to the browser and the
 * network, so it is not shared with other administrators.
 */
export function keptReport(memberId: string): PortalReport | null {
  return parseReport(deviceStorage.read(keyOf(memberId)))
}

export function keepReport(memberId: string, report: PortalReport): void {
  deviceStorage.keep(keyOf(memberId), report)
}

function keyOf(memberId: string): string {
  return `trigger-console:check:${memberId}`
}
