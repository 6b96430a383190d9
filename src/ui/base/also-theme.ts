export type Theme = 'light' | 'dark' | 'device'

/** Puts the page into a theme; "device" follows the system. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
