import { Spinner } from '#ui/base/spinner.tsx'

import { ComboBoxFrame, type ComboBoxLooks } from './combo-box-frame.tsx'
import { withoutSections, type Option, type OptionSection } from './option.ts'

import styles from './options-list.module.css'

export interface LookupBoxProps<Id extends string> extends ComboBoxLooks {
  /** The chosen option, or null while typing. It need not be among the items. */
  readonly value: Id | null
  readonly onChange: (value: Id | null, option: Option<Id> | null) => void
  readonly inputValue: string
  /** Called for each change of the text, also with the title of an option that was just chosen. */
  readonly onInputChange: (text: string) => void
  /** Search results for the text; options of a section are not repeated. */
  readonly items: readonly Option<Id>[]
  readonly sections?: readonly OptionSection<Id>[] | undefined
  readonly isLoading?: boolean | undefined
  readonly loadingText: string
  /** Opens the list, with its sections, on focus. */
  readonly opensOnFocus?: boolean | undefined
  /** A line under the list when nothing is loading, such as "Type at least 2 letters". */
  readonly hint?: string | undefined
  /** The text needs no search, such as a number: no list opens for it. */
  readonly isQuiet?: boolean | undefined
}

/**
 * A search field whose results the caller supplies. The text stays as typed on blur (it may be a number or a
 * pasted address that the caller understands); editing the text of a chosen option clears the choice.
 */
export function LookupBox<Id extends string>({
  value,
  onChange,
  inputValue,
  onInputChange,
  items,
  sections = [],
  isLoading = false,
  loadingText,
  hint,
  emptyText,
  ...looks
}: LookupBoxProps<Id>) {
  const footer = isLoading ? (
    <>
      <Spinner />
      {loadingText}
    </>
  ) : (
    hint
  )
  return (
    <ComboBoxFrame
      {...looks}
      value={value}
      text={inputValue}
      onText={(text) => {
        if (text === inputValue) return
        onInputChange(text)
        if (value !== null) onChange(null, null)
      }}
      onPick={(option) => {
        onInputChange(option.title)
        onChange(option.id, option)
      }}
      onClear={() => {
        onInputChange('')
        if (value !== null) onChange(null, null)
      }}
      items={withoutSections(items, sections)}
      sections={sections}
      emptyText={isLoading ? '' : emptyText}
      footer={<output className={styles['progress']}>{footer}</output>}
    />
  )
}
