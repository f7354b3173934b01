import { accountNumber, type UserDirectory } from '../accounts/user-directory';

/** A person in Drive's form. Accounts from elsewhere show the part before `@` as their name. */
export function userView(users: UserDirectory, email: string, viewer: string): object {
  return {
    kind: 'drive#user',
    displayName: displayName(users, email),
    me: email === viewer,
    permissionId: accountNumber(email),
    emailAddress: email,
  };
}

/** Name of an account; of one nobody knows, its address before the `@`. */
export function displayName(users: UserDirectory, email: string): string {
  return users.find(email)?.name ?? email.slice(0, email.indexOf('@'));
}

/** RFC 3339 with milliseconds, as Drive writes times. `utcMs` is UTC ms. */
export function timeView(utcMs: number): string {
  return new Date(utcMs).toISOString();
}
