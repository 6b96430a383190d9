// Before the first paint: the theme of the last visit, so that a dark page does not flash white, and the
// text direction, so that nothing changes sides. The portal reports the theme this person chose
// only once the app has connected to it; the language is in the address.
;(() => {
  const language = new URLSearchParams(window.location.search).get('LANG')
  if (language?.toLowerCase() === 'ar') document.documentElement.dir = 'rtl'
  try {
    const theme = window.localStorage.getItem('trigger-console:theme')
    if (theme === 'dark' || theme === 'device') document.documentElement.dataset.theme = theme
  } catch {
    // Storage is blocked for frames of other sites: the page starts light.
  }
})()
