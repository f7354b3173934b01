/** One HTTPS request to Google. `url` is absolute; authorization is added by the adapter. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly contentType?: string;
  /** Text, or bytes as 0–255. */
  readonly body?: string | Uint8Array;
  /** False for a request that must not be sent again when its outcome is unknown (5xx), e.g. creating a file. */
  readonly repeatable?: boolean;
}

/** The answer; `text` is the body decoded as UTF-8. */
export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

/**
 * One round trip for all requests together. Answers come in the order of the requests.
 * Retries 429 and 5xx with back-off; what still stands then is answered as it is, so that one file that is away does
 * not hide the answers of the others. Throws `GOOGLE_UNAVAILABLE` only where there is no answer at all.
 */
export interface HttpPort {
  fetchAll(requests: readonly HttpRequest[]): HttpResponse[];
}
