/**
 * One row of the dialog.
 * @template T
 * @typedef {object} Choice
 * @property {string} label
 * @property {string} note
 * @property {T} value
 */

/**
 * Asks the person to choose one or several rows; null when the dialog is cancelled.
 * @template T
 * @param {string} title
 * @param {Choice<T>[]} choices
 * @param {boolean} isMultiple
 * @returns {Promise<T[] | null>}
 */
export function choose(title, choices, isMultiple) {
  const dialog = document.createElement('dialog')
  dialog.className = 'choice'
  dialog.setAttribute('aria-label', title)
  const form = document.createElement('form')
  form.method = 'dialog'
  const heading = document.createElement('h2')
  heading.textContent = title
  const search = document.createElement('input')
  search.type = 'search'
  search.placeholder = 'Search'
  search.setAttribute('aria-label', 'Search')
  const list = document.createElement('ul')
  const rows = choices.map((choice, index) => row(choice, index, isMultiple))
  list.append(...rows)
  search.addEventListener('input', () => {
    const wanted = search.value.toLowerCase()
    for (const item of rows) item.hidden = !item.textContent.toLowerCase().includes(wanted)
  })
  const buttons = document.createElement('div')
  buttons.className = 'choice-buttons'
  buttons.append(button('Select', 'select'), button('Cancel', 'cancel'))
  form.append(heading, search, list, buttons)
  dialog.append(form)
  document.body.append(dialog)
  dialog.showModal()

  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      const chosen = new FormData(form)
        .getAll('choice')
        .flatMap((index) => choices[Number(index)] ?? [])
        .map((choice) => choice.value)
      resolve(dialog.returnValue === 'select' && chosen.length > 0 ? chosen : null)
    })
  })
}

/**
 * @param {Choice<unknown>} choice
 * @param {number} index
 * @param {boolean} isMultiple
 */
function row({ label, note }, index, isMultiple) {
  const item = document.createElement('li')
  const words = document.createElement('label')
  const box = document.createElement('input')
  box.type = isMultiple ? 'checkbox' : 'radio'
  box.name = 'choice'
  box.value = String(index)
  const name = document.createElement('span')
  name.textContent = label
  const small = document.createElement('small')
  small.textContent = note
  words.append(box, name, small)
  item.append(words)
  return item
}

/**
 * @param {string} text
 * @param {string} value
 */
function button(text, value) {
  const element = document.createElement('button')
  element.type = 'submit'
  element.value = value
  element.className = value === 'select' ? 'button is-main' : 'button'
  element.textContent = text
  return element
}

/**
 * Replaces the portal's browser alert with a visible notice that blocks nothing.
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
