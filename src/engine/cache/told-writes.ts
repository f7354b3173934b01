import type { HttpPort, HttpRequest } from '../../ports/http-port';
import type { CachePort, ClockPort } from '../../ports/platform-ports';
import { isRead, workbookOf } from './sheet-request';

/**
 * What a write means for what is kept of its workbook: `written` ends it; `passing`, a step on the way of long work,
 * leaves it good for up to a minute.
 */
export type WriteKind = 'written' | 'passing';

/** Where it is kept that the school's side wrote into a workbook. */
export function writtenKey(fileId: string, kind: WriteKind = 'written'): string {
  return `${kind}/${fileId}`;
}

/** When the school's side last wrote into a workbook, as far as is known, UTC ms; 0 = not lately. */
export function writtenAt(
  found: ReadonlyMap<string, string>,
  fileId: string,
  kind: WriteKind = 'written',
): number {
  return Number(found.get(writtenKey(fileId, kind)) ?? 0);
}

/** Notes a write into workbooks. */
function noteWrites(
  { cache, clock }: { readonly cache: CachePort; readonly clock: ClockPort },
  ids: readonly string[],
  kind: WriteKind,
): void {
  if (ids.length > 0) {
    const now = String(clock.now());
    cache.putAll(new Map(ids.map((id) => [writtenKey(id, kind), now])));
  }
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
        noteWrites({ cache, clock }, ids, 'written');
      }
    },
  };
}

/**
 * A door for a step of long work: while it works what is kept stays good for up to a minute; `end`, said when the work is
 * over or was refused, ends what is kept of everything written through it.
 */
export function passingWrites(
  http: HttpPort,
  cache: CachePort,
  clock: ClockPort,
): { readonly http: HttpPort; readonly end: () => void } {
  const all = new Set<string>();

  return {
    http: {
      fetchAll: (requests) => {
        const ids = written(requests);
        ids.forEach((id) => {
          all.add(id);
        });

        try {
          return http.fetchAll(requests);
        } finally {
          noteWrites({ cache, clock }, ids, 'passing');
        }
      },
    },
    end: () => {
      noteWrites({ cache, clock }, [...all], 'written');
    },
  };
}
