import type { HttpPort } from '../ports/http-port';
import { isRead } from './cache/sheet-request';

/** The same door to Google, and whether anything was sent through it that may have written: also what was answered by an error. */
export function seenWrites(http: HttpPort): {
  readonly http: HttpPort;
  readonly hasWritten: () => boolean;
} {
  let hasWritten = false;

  return {
    http: {
      fetchAll: (requests) => {
        hasWritten = hasWritten || requests.some((request) => !isRead(request));

        return http.fetchAll(requests);
      },
    },
    hasWritten: () => hasWritten,
  };
}
