/** @import { Command } from '#emulator/pages/app-frame.ts' */
import { openPathUrl } from './open-path.js'
import { closeOwnSlider, openPageSlider, topSlider } from './slider.js'

/** @type {[string, Command][]} */
export const sliderCommands = [
  [
    'openPath',
    ({ config }, params, answer) => {
      const address = openPathUrl(params['path'], config.oldCore, location.origin)
      if (address === null) {
        answer({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
        return
      }
      openPageSlider(address, () => answer({ result: 'close' }))
    },
  ],
  [
    'openApplication',
    async (frame, params, answer) => {
      const { bx24_width: width, bx24_title: title, ...rest } = params
      const { bx24_leftBoundary: _boundary, bx24_label: _label, ...options } = rest
      await frame.openSlider(
        { placement: 'DEFAULT', options, isPopup: true },
        {
          title: typeof title === 'string' ? title : 'Trigger Console',
          ...(typeof width === 'number' && { width }),
          onClose: () => answer(),
        },
      )
    },
  ],
  [
    'closeApplication',
    (_frame, _params, answer) => {
      const slider = topSlider()
      if (slider === undefined) {
        closeOwnSlider()
      } else if (slider.showsApp) {
        slider.close()
        answer()
      }
    },
  ],
]
