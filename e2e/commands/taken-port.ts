/**
 * Handles the failed start of a server: prints which port is taken and which variable chooses another
 * one, then exits with 1.
 */
export function exitWhenTaken(variable: string, port: number): (error: unknown) => never {
  return (error) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(
      isTaken
        ? `Port ${port} is taken. Free it, or choose another with ${variable}.`
        : `Port ${port} could not be opened: ${String(error)}`,
    )
    process.exit(1)
  }
}
