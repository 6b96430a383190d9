import { provesNothing } from './model/portal-error.ts'
import type { Portal } from './portal.ts'

/**
 * Writes an option of the app once; after an inconclusive answer it reads back whether the text is
 * there. Rejects if it is not, or if it cannot be read.
 */
export async function writeOptionOnce(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  name: string,
  text: string,
): Promise<void> {
  try {
    await portal.writeAppOption(name, text)
  } catch (error) {
    if (!provesNothing(error)) throw error
    const now = await portal.readAppOption(name).catch(() => null) // the first error is thrown instead
    if (now !== text) throw error
  }
}
