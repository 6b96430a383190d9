/** What a message or a mark says by its colour; the words and the icon always say it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
