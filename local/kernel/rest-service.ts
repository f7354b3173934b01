/** Who makes a call to the embedded Workspace. `null` stands for an anonymous caller. */
export interface Actor {
  readonly email: string | null;
  /** Cloud project of the client that asks; absent for clients whose project is of no concern. */
  readonly project?: string;
}

/** One HTTP request as the embedded Google servers see it. `url` is absolute (`https://sheets.googleapis.com/v4/…`). */
export interface RestRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Resolved from the bearer token by the router; handlers trust it. */
  readonly actor: Actor;
}

/** An answer over HTTP; header names in lower case. */
export interface RestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One emulated API. Synchronous: everything lives in memory. */
export interface RestService {
  /** True if this service owns the URL (host and path prefix). */
  owns(url: URL): boolean;
  handle(request: RestRequest): RestResponse;
}
