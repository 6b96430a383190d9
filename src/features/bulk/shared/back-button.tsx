import { ArrowLeft } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'

import styles from '#features/bulk/bulk-screen.module.css'

/** Leads back to the list of runs. */
export function BackButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return (
    <div className={styles['back']}>
      <Button
        variant="plain"
        icon={<ArrowLeft className="tc-mirror" size={18} strokeWidth={1.5} aria-hidden />}
        onPress={onPress}
      >
        {t('bulk.back')}
      </Button>
    </div>
  )
}
