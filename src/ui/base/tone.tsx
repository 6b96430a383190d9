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

/** The icon of a tone; hidden from screen readers, because text always accompanies it. */
export function ToneIcon({ tone, size }: { readonly tone: Tone; readonly size: number }) {
  const Icon = icons[tone]
  return <Icon size={size} strokeWidth={1.5} aria-hidden />
}

/** The meaning of a colour; text and icon always convey it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
