import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  Info,
  type LucideIcon,
} from 'lucide-react'

const icons: Record<Tone, LucideIcon> = {
  neutral: CircleDashed,
  info: Info,
  success: CircleCheck,
  warning: CircleAlert,
  danger: CircleX,
}

/** The icon that stands for a tone; hidden from screen readers, because a word always stands beside it. */
export function ToneIcon({ tone, size }: { readonly tone: Tone; readonly size: number }) {
  const Icon = icons[tone]
  return <Icon size={size} strokeWidth={1.5} aria-hidden />
}

/** What a message or a mark says by its colour; the words and the icon always say it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
