const key = 'trigger-console:theme'

/** Puts the page into a theme, and keeps it so that the next visit starts in it. */
export function keepTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    localStorage.setItem(key, theme)
  } catch {
    // A browser that keeps nothing for frames of other sites: the next visit starts light.
  }
}

export type Theme = 'light' | 'dark' | 'device'

/** Puts the page into a theme; "device" follows the system. */
function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
