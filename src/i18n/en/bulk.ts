/** The Bulk runs screen. */
export const bulk = {
  'bulk.title': 'Bulk runs',
} as const
