/** A CRM automation trigger registered by this app. The code is sent exactly as the portal listed it. */
export interface Trigger {
  code: string
  name: string
}
