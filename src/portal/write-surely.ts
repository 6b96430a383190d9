import { provesNothing } from './model/portal-error.ts'
import type { Portal } from './portal.ts'

/**
 * Writes an option of the app once; after an answer that proves nothing it looks whether the text is
 * there. Rejects where it is not, or cannot be seen.
 */
export async function writeSurely(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  name: string,
  text: string,
): Promise<void> {
  try {
    await portal.writeAppOption(name, text)
  } catch (error) {
    if (!provesNothing(error)) throw error
    const now = await portal.readAppOption(name).catch(() => null) // then the first error tells
    if (now !== text) throw error
  }
}
