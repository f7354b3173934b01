import { createHash } from 'node:crypto';
import { readRecords, readString } from '../kernel/state-reader';

/** An account. `email` is lower case; `domain` is the hosted domain, null for consumer accounts. */
export interface User {
  readonly email: string;
  readonly name: string;
  readonly domain: string | null;
}

/** Addresses of consumer accounts: they belong to no organisation. */
const CONSUMER_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com'];

/** The part of an address after `@`, lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** A stable number of 20 or 21 digits for an address, as Google's `sub` and Drive's `permissionId` are. */
export function accountNumber(email: string): string {
  const digest = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return `1${BigInt(`0x${digest.slice(0, 16)}`)
    .toString()
    .padStart(20, '0')}`;
}

/** The people of the Workspace. */
export class UserDirectory {
  private readonly users = new Map<string, User>();

  /**
   * Adds or renames an account; answers it as stored. Without `domain` it is that of the address.
   * Throws when the address is none.
   */
  add(user: { email: string; name: string; domain?: string | null }): User {
    if (!/^[^@\s]+@[^@\s]+$/.test(user.email)) {
      throw new Error(`Not an e-mail address: ${user.email}`);
    }

    const email = user.email.toLowerCase();
    const domain = user.domain === undefined ? hostedDomain(email) : user.domain;
    const stored = { email, name: user.name, domain };
    this.users.set(email, stored);
    return stored;
  }

  /** The account, or null when the address is not of this Workspace. */
  find(email: string): User | null {
    return this.users.get(email.toLowerCase()) ?? null;
  }

  remove(email: string): void {
    this.users.delete(email.toLowerCase());
  }

  /** All accounts, in the order they were added. */
  all(): readonly User[] {
    return [...this.users.values()];
  }

  dump(): unknown {
    return { users: this.all() };
  }

  /** Replaces all accounts. Throws when `state` was not made by `dump`. */
  load(state: unknown): void {
    const users = readRecords(state, 'users');
    this.users.clear();
    for (const user of users) {
      this.add({
        email: readString(user, 'email'),
        name: readString(user, 'name'),
        domain: user.domain === null ? null : readString(user, 'domain'),
      });
    }
  }
}

function hostedDomain(email: string): string | null {
  const domain = domainOf(email);
  return CONSUMER_DOMAINS.includes(domain) ? null : domain;
}
