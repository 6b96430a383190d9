import type { PlacementBinding } from '#emulator/core/state.ts'

import type { FrameRequest } from './frame-config.ts'
import { html, type Html } from './html.ts'

/**
 * A button that opens the app at one of its placements, in a slider. The page's script reads the
 * request from the button; in a row menu it adds the row's record.
 */
export function openButton(binding: PlacementBinding, title: string, recordId?: number): Html {
  const request: FrameRequest = {
    placement: binding.placement,
    handler: binding.handler,
    ...(recordId !== undefined && { recordId }),
  }
  return html`
    <button type="button" class="button" data-open-app="${JSON.stringify(request)}">
      ${title}
    </button>
  `
}
