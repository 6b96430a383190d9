/** Ready-made code that fires a trigger from outside. */
export const snippets = {
  'snippets.openNamed': 'Use “{name}” from code',
} as const
