// Before the first paint: the look of the last visit, so that a dark page does not flash white, and the
// side the text begins at, so that nothing changes sides. The portal tells the look this person chose
// only once the app has connected to it; the language stands in the address.
;(() => {
  const language = new URLSearchParams(window.location.search).get('LANG')
  if (language?.toLowerCase() === 'ar') document.documentElement.dir = 'rtl'
  try {
    const theme = window.localStorage.getItem('trigger-console:theme')
    if (theme === 'dark' || theme === 'device') document.documentElement.dataset.theme = theme
  } catch {
    // A browser that keeps nothing for frames of other sites: the page starts light.
  }
})()
