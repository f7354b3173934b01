import type { HttpPort, HttpRequest } from '../ports/http-port';

/** Requests that are sent as POST and only read. */
const READS = /:getByDataFilter|:batchGetByDataFilter/;

function isWrite({ method, url }: HttpRequest): boolean {
  return method !== 'GET' && !READS.test(url);
}

/** The same door to Google, and whether anything was sent through it that may have written: also what was answered by an error. */
export function seenWrites(http: HttpPort): {
  readonly http: HttpPort;
  readonly hasWritten: () => boolean;
} {
  let hasWritten = false;

  return {
    http: {
      fetchAll: (requests) => {
        hasWritten = hasWritten || requests.some(isWrite);

        return http.fetchAll(requests);
      },
    },
    hasWritten: () => hasWritten,
  };
}
