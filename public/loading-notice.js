// While the app is not loaded: after eight seconds, and immediately when one of its files cannot be
// loaded, the page says so and offers a reload. The words are those of src/i18n; a test compares them.
;(() => {
  const words = {
    en: ['Bitrix24 is slow to answer.', 'Reload page'],
    ar: ['يتأخر Bitrix24 في الرد.', 'إعادة تحميل الصفحة'],
    de: ['Bitrix24 antwortet langsam.', 'Seite neu laden'],
    ru: ['Битрикс24 отвечает медленно.', 'Обновить страницу'],
  }
  const language = new URLSearchParams(window.location.search).get('LANG')?.toLowerCase() ?? ''
  const [slow, reload] = Object.hasOwn(words, language) ? words[language] : words.en
  const noticeAfterMs = 8000
  let isSaid = false

  function say() {
    const drawn = document.querySelector('.tc-app[aria-busy="true"] > .tc-panel')
    if (isSaid || drawn === null) return
    isSaid = true
    const text = document.createElement('p')
    text.textContent = slow
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'tc-late-button'
    button.textContent = reload
    // The address alone: the portal opened the page by POST, which a reload would send again.
    button.addEventListener('click', () => window.location.replace(window.location.href))
    const card = document.createElement('div')
    card.className = 'tc-card tc-late'
    card.setAttribute('role', 'alert')
    card.append(text, button)
    drawn.prepend(card)
  }

  setTimeout(say, noticeAfterMs)
  // A failed script fires an error event only on its element, a failed import rejects.
  window.addEventListener('error', say, true)
  window.addEventListener('unhandledrejection', say)
})()
