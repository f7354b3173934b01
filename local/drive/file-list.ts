import { createHash } from 'node:crypto';
import { LIST_PAGE_DEFAULT, LIST_PAGE_MAX } from './constants';
import type { DriveContext } from './drive-context';
import { DriveError, invalidParameter, NotEmulatedError } from './drive-error';
import type { FileRecord } from './file-record';
import { quotaBytes } from './file-view';
import { QueryMatcher } from './query-matcher';
import { parseQuery } from './query-parser';

/** Parameters of files.list as they came. */
export interface ListRequest {
  readonly q: string | null;
  readonly orderBy: string | null;
  readonly pageSize: string | null;
  readonly pageToken: string | null;
}

/** One page of a list of files; no token after the last one. */
export interface FilePage {
  readonly files: readonly FileRecord[];
  readonly nextPageToken: string | null;
}

type Compare = (one: FileRecord, other: FileRecord) => number;

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const plainOrder = new Intl.Collator('vi', { sensitivity: 'variant' });
const naturalOrder = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** Keys of `orderBy`. https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
const ORDERS: Readonly<Record<string, Compare>> = {
  name: (one, other) => plainOrder.compare(one.name, other.name),
  name_natural: (one, other) => naturalOrder.compare(one.name, other.name),
  createdTime: (one, other) => one.createdTime - other.createdTime,
  modifiedTime: (one, other) => one.modifiedTime - other.modifiedTime,
  recency: (one, other) => one.modifiedTime - other.modifiedTime,
  quotaBytesUsed: (one, other) => quotaBytes(one) - quotaBytes(other),
  folder: (one, other) => Number(isNoFolder(one)) - Number(isNoFolder(other)),
};

const ORDERS_NOT_EMULATED = ['modifiedByMeTime', 'sharedWithMeTime', 'starred', 'viewedByMeTime'];

/** Lists what was shared with the actor and matches `q`; files reachable by link only are not found by searching. */
export function listFiles(context: DriveContext, actor: string, request: ListRequest): FilePage {
  const query = request.q === null || request.q.trim() === '' ? null : parseQuery(request.q);
  const rootId = context.store.rootOf(actor, context.clock.now()).id;
  const matcher = new QueryMatcher(context.access, { email: actor, rootId });
  const found = [...context.store.all()].filter(
    (file) =>
      !file.isRoot &&
      context.access.isDiscoverableBy(file, actor) &&
      (query === null || matcher.matches(query, file)),
  );
  found.sort(orderOf(request.orderBy));
  return pageOf(found, request);
}

function pageOf(files: readonly FileRecord[], request: ListRequest): FilePage {
  const size = readPageSize(request.pageSize, { initial: LIST_PAGE_DEFAULT, max: LIST_PAGE_MAX });
  const start = startOf(request);
  const end = start + size;
  return {
    files: files.slice(start, end),
    nextPageToken: end < files.length ? `~!!~${end}.${fingerprint(request)}` : null,
  };
}

/** A page size parameter. Throws Drive's 400 outside 1…max. */
export function readPageSize(
  text: string | null,
  limits: { readonly initial: number; readonly max: number },
): number {
  if (text === null) {
    return limits.initial;
  }

  const size = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(size >= 1 && size <= limits.max)) {
    throw invalidParameter(
      'pageSize',
      `Invalid value '${text}'. Values must be within the range: [1, ${limits.max}]`,
    );
  }

  return size;
}

/** A page token belongs to its search: with another `q` or order it is invalid. */
function startOf(request: ListRequest): number {
  if (request.pageToken === null) {
    return 0;
  }

  const match = /^~!!~(\d+)\.([0-9a-f]+)$/.exec(request.pageToken);
  if (match === null || match[2] !== fingerprint(request)) {
    throw invalidParameter('pageToken');
  }

  return Number(match[1]);
}

function fingerprint({ q, orderBy }: ListRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([q, orderBy]))
    .digest('hex')
    .slice(0, 12);
}

function orderOf(orderBy: string | null): Compare {
  const keys = orderBy === null ? [newestFirst] : orderBy.split(',').map(orderKey);
  return (one, other) => {
    for (const compare of keys) {
      const order = compare(one, other);
      if (order !== 0) {
        return order;
      }
    }

    return byText(one.id, other.id);
  };
}

function newestFirst(one: FileRecord, other: FileRecord): number {
  return other.modifiedTime - one.modifiedTime;
}

function orderKey(text: string): Compare {
  const match = /^\s*(\w+)(\s+desc)?\s*$/.exec(text);
  const name = match?.[1] ?? '';
  if (ORDERS_NOT_EMULATED.includes(name)) {
    throw new NotEmulatedError(`ordering by ${name}`);
  }

  const compare = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
  if (compare === undefined) {
    throw new DriveError(400, 'invalid', 'Invalid Value', {
      location: 'orderBy',
      locationType: 'parameter',
    });
  }

  return match?.[2] === undefined ? compare : (one, other) => compare(other, one);
}

function isNoFolder(file: FileRecord): boolean {
  return file.mimeType !== 'application/vnd.google-apps.folder';
}
