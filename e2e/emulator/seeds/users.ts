import type { User } from '#emulator/core/state.ts'

export const ADMIN_ID = 1
export const EMPLOYEE_ID = 7
const INSTALLER_ID = 12
export const MANAGER_ID = 5

/** The people of the portal; the first three are the actors that may sit in front of it. */
export function seedUsers(): User[] {
  return [
    {
      id: ADMIN_ID,
      firstName: 'Ana',
      lastName: 'Petrescu',
      position: 'Head of operations',
      isAdmin: true,
    },
    {
      id: EMPLOYEE_ID,
      firstName: 'Tobias',
      lastName: 'Lindqvist',
      position: 'Sales consultant',
      isAdmin: false,
    },
    {
      id: INSTALLER_ID,
      firstName: 'Priya',
      lastName: 'Sandoval',
      position: 'IT support',
      isAdmin: false,
    },
    {
      id: MANAGER_ID,
      firstName: 'Marcus',
      lastName: 'Okafor',
      position: 'Project manager',
      isAdmin: false,
    },
  ]
}
