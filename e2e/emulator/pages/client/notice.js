/**
 * Stands where the portal shows a browser alert: visible, but it blocks nothing.
 * @param {string} text
 */
export function showNotice(text) {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.dataset['portalNotice'] = ''
  const words = document.createElement('p')
  words.textContent = text
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => notice.remove())
  notice.append(words, close)
  document.body.append(notice)
}
