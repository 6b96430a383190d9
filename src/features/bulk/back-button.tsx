import { ArrowLeft } from 'lucide-react'

import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/button.tsx'

import styles from './bulk-screen.module.css'

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
