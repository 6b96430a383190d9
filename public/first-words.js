// Before the first paint: the tabs in the portal's language, which is in the address, so that no
// text changes while it is read. The words are those of src/i18n; a test compares them.
;(() => {
  const words = {
    ar: ['إطلاق', 'المشغّلات', 'إطلاق جماعي', 'السجل', 'الإعدادات'],
    de: ['Auslösen', 'Trigger', 'Sammelläufe', 'Verlauf', 'Einstellungen'],
    ru: ['Запуск', 'Триггеры', 'Массовый запуск', 'История', 'Настройки'],
  }
  const language = new URLSearchParams(window.location.search).get('LANG')?.toLowerCase() ?? ''
  if (!Object.hasOwn(words, language)) return
  document.documentElement.lang = language
  for (const [at, tab] of [...document.querySelectorAll('.tc-tab')].entries()) {
    tab.textContent = words[language][at]
  }
})()
