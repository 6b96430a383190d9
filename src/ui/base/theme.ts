const key = 'trigger-console:theme'

/** Applies a theme and saves it so that the next visit starts with it. */
export function keepTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage is blocked for frames of other sites: the next visit starts light.
  }
}

export type Theme = 'light' | 'dark' | 'device'

/** Applies a theme to the page; "device" follows the system. */
function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
