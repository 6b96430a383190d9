import { clicked } from './clicked.js'
import { postJson } from './helpers.js'

/** Adding and removing automation rules. */
export function followRuleDialog() {
  const dialog = document.querySelector('#rule-dialog')
  const form = dialog?.querySelector('form')
  if (!(dialog instanceof HTMLDialogElement) || !form) return
  let stageId = ''

  document.addEventListener('click', (event) => {
    const adder = clicked(event, '[data-add-rule]')
    if (adder !== null) {
      stageId = adder.dataset['addRule'] ?? ''
      form.reset()
      dialog.returnValue = ''
      dialog.showModal()
    }
    const remover = clicked(event, '[data-remove-rule]')
    if (remover !== null) {
      void postJson('/__portal/remove-rule', { id: Number(remover.dataset['removeRule']) })
    }
  })

  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'add') return
    const values = new FormData(form)
    const [field, value] = [values.get('field'), values.get('value')]
    void postJson('/__portal/add-rule', {
      typeId: Number(form.dataset['type']),
      categoryId: Number(form.dataset['category']),
      stageId,
      code: values.get('code'),
      allowBackwards: values.get('allowBackwards') === 'on',
      condition: field ? { field, value } : null,
    })
  })
}
