import { PortalError, provesNothing } from './model/portal-error.ts'
import type { Portal } from './portal.ts'

/**
 * Writes an option of the app once and reads it back, because a portal may confirm a text that it has
 * shortened. Rejects if another text is there, or if it cannot be read.
 */
export async function writeOptionOnce(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  name: string,
  text: string,
): Promise<void> {
  await writeChecked(text, {
    write: () => portal.writeAppOption(name, text),
    read: () => portal.readAppOption(name),
  })
}

/** The same for an option of this person. */
export async function writeUserOptionOnce(
  portal: Pick<Portal, 'readUserOption' | 'writeUserOption'>,
  name: string,
  text: string,
): Promise<void> {
  await writeChecked(text, {
    write: () => portal.writeUserOption(name, text),
    read: () => portal.readUserOption(name),
  })
}

async function writeChecked(
  text: string,
  { write, read }: { write: () => Promise<void>; read: () => Promise<string | null> },
): Promise<void> {
  let failure: unknown
  try {
    await write()
  } catch (error) {
    if (!provesNothing(error)) throw error
    failure = error
  }
  let stored: string | null
  try {
    stored = await read()
  } catch (error) {
    throw failure ?? error
  }
  if (stored !== text) throw failure ?? new PortalError('stored-otherwise', { text: stored ?? '' })
}
