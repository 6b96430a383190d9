/**
 * A handler for a failed start of a server: says which port is taken and by which variable to choose
 * another, then exits with 1.
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
