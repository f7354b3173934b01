import type { HttpPort, HttpRequest } from '../../ports/http-port';
import type { CachePort, ClockPort } from '../../ports/platform-ports';
import { isRead, workbookOf } from './sheet-request';

const PREFIX = 'written/';

/** Where it is kept that the school's side wrote into a workbook. */
export function writtenKey(fileId: string): string {
  return `${PREFIX}${fileId}`;
}

/** When the school's side last wrote into a workbook, as far as is known, UTC ms; 0 = not lately. */
export function writtenAt(found: ReadonlyMap<string, string>, fileId: string): number {
  return Number(found.get(writtenKey(fileId)) ?? 0);
}

function written(requests: readonly HttpRequest[]): readonly string[] {
  const ids = requests.flatMap((request) => (isRead(request) ? [] : (workbookOf(request) ?? [])));

  return [...new Set(ids)];
}

/**
 * The same door to Google, which says of each workbook written through it that what is kept of it is over: the next
 * question sees it even where Drive does not tell of a change at once.
 */
export function toldWrites(http: HttpPort, cache: CachePort, clock: ClockPort): HttpPort {
  return {
    fetchAll: (requests) => {
      const ids = written(requests);

      try {
        return http.fetchAll(requests);
      } finally {
        if (ids.length > 0) {
          const now = String(clock.now());
          cache.putAll(new Map(ids.map((id) => [writtenKey(id), now])));
        }
      }
    },
  };
}
