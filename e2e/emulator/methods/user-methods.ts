import type { Method } from './method.ts'

const current: Method = ({ caller: { user }, now }) => ({
  result: {
    ID: String(user.id),
    ACTIVE: true,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    EMAIL: `user${user.id}@portal.invalid`,
    LAST_LOGIN: `${new Date(now).toISOString().slice(0, 19)}+00:00`,
    DATE_REGISTER: '2024-01-15T00:00:00+00:00',
    IS_ONLINE: 'Y',
    LAST_ACTIVITY_DATE: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
    PERSONAL_GENDER: '',
    PERSONAL_BIRTHDAY: '',
    WORK_POSITION: user.position,
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: [1],
  },
})

const profile: Method = ({ caller: { user } }) => ({
  result: {
    ID: String(user.id),
    ADMIN: user.isAdmin,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    PERSONAL_GENDER: '',
    TIME_ZONE: '',
  },
})

/** Documented on user.admin: the right to manage applications, not strict administration. */
const admin: Method = ({ caller }) => ({ result: caller.user.isAdmin || caller.mayInstall })

/** Documented on user.current, profile and user.admin. */
export const userMethods: Record<string, Method> = {
  'user.current': current,
  'user.admin': admin,
  profile,
}
