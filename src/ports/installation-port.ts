import type { HttpResponse } from './http-port';

/** A request that carries no credentials of ours: what a stranger would send. */
export interface OpenRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** JSON text of a POST. */
  readonly body?: string;
}

/** What the platform says of the installation itself; asked by the self-check and the installer only. */
export interface InstallationPort {
  /** E-mail of the account whose rights the code has. */
  account(): string;
  /** Id of the script project. */
  projectId(): string;
  /** IANA name of the project's time zone. */
  timeZone(): string;
  /** Number of this account's triggers that call the function. */
  triggersOf(functionName: string): number;
  /** Recipients that may still be written to today. */
  mailLeft(): number;
  /** Sends a request without credentials; redirects are followed, every status is returned. */
  openFetch(request: OpenRequest): HttpResponse;
}
