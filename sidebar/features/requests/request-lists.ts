import type { RequestView } from '../../../src/contract/views';

/** The requests one person made, newest first; none while it is not known who is acting. */
export function ownRequests(
  requests: readonly RequestView[],
  email: string | null,
): readonly RequestView[] {
  return requests
    .filter(({ requestedBy }) => email !== null && sameEmail(requestedBy, email))
    .sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
}

/** Undecided requests, the longest waiting first. */
export function waitingRequests(requests: readonly RequestView[]): readonly RequestView[] {
  return requests
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
}

function sameEmail(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
