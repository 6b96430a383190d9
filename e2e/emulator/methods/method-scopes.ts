/** Any one of these scopes opens the method; none: every token may call it. */
export function scopesFor(method: string): string[] {
  if (method.startsWith('crm.')) return ['crm']
  if (method.startsWith('placement.')) return ['placement']
  if (method === 'user.current') return ['user', 'user_brief', 'user_basic']
  return []
}
