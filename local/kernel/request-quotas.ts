import type { Clock } from './clock';
import { quotaExceeded, rateLimitExceeded } from './quota-refusals';
import type { RestResponse } from './rest-service';

/** One request as quotas see it. */
export interface CountedRequest {
  /** E.g. `sheets.googleapis.com`. */
  readonly service: string;
  readonly method: string;
  /** Of the URL. */
  readonly path: string;
  /** How many it counts as: a batch counts as its parts. */
  readonly parts: number;
  readonly user: string;
  /** Cloud project of the client. */
  readonly project: string;
}

/** What of an API is counted together, and how many a minute. */
interface Quota {
  readonly service: string;
  /** As Google names it: `Read requests`. */
  readonly metric: string;
  readonly perUser: number;
  readonly perProject: number;
  readonly counts: (request: CountedRequest) => boolean;
  readonly refuse: (told: ExceededQuota) => RestResponse;
}

/** A quota that is gone until the next minute. */
export interface ExceededQuota {
  readonly service: string;
  readonly metric: string;
  readonly scope: 'user' | 'project';
  readonly limit: number;
  readonly project: string;
}

const MINUTE_MS = 60_000;
/** Sent as POST, and reads all the same. */
const READ_BY_POST = /:(getByDataFilter|batchGetByDataFilter)$/;

function isRead({ method, path }: CountedRequest): boolean {
  return method === 'GET' || READ_BY_POST.test(path);
}

/**
 * https://developers.google.com/workspace/sheets/api/limits: 300 reads and 300 writes a minute and project, 60 of each a
 * minute, user and project. https://developers.google.com/workspace/drive/api/guides/limits: 12,000 queries a minute.
 */
const QUOTAS: readonly Quota[] = [
  {
    service: 'sheets.googleapis.com',
    metric: 'Read requests',
    perUser: 60,
    perProject: 300,
    counts: isRead,
    refuse: quotaExceeded,
  },
  {
    service: 'sheets.googleapis.com',
    metric: 'Write requests',
    perUser: 60,
    perProject: 300,
    counts: (request) => !isRead(request),
    refuse: quotaExceeded,
  },
  {
    service: 'drive.googleapis.com',
    metric: 'Queries',
    perUser: 12_000,
    perProject: 12_000,
    counts: () => true,
    refuse: rateLimitExceeded,
  },
];

/** Minutes of which is known what was used: the clock may be set back by executions that overlap. */
const KEPT_MINUTES = 10;

/** Counts requests by the minute, and refuses like Google what is beyond the limits; they are full again each minute. */
export class RequestQuotas {
  private readonly minutes = new Map<number, Map<string, number>>();

  /** `uncounted`: projects of clients that only look on, or prepare what is tried. */
  constructor(
    private readonly clock: Clock,
    private readonly uncounted: readonly string[] = [],
  ) {}

  /** Counts a request; what Google answers instead where its quota is gone, and then it is not counted. */
  spend(request: CountedRequest): RestResponse | null {
    if (this.uncounted.includes(request.project)) {
      return null;
    }

    const quota = QUOTAS.find(
      ({ service, counts }) => service === request.service && counts(request),
    );

    return quota === undefined ? null : this.spendOf(quota, request);
  }

  private spendOf(quota: Quota, request: CountedRequest): RestResponse | null {
    const { service, metric } = quota;
    const { project, user, parts } = request;
    const scopes = [
      {
        scope: 'user',
        limit: quota.perUser,
        key: JSON.stringify([service, metric, project, user]),
      },
      {
        scope: 'project',
        limit: quota.perProject,
        key: JSON.stringify([service, metric, project]),
      },
    ] as const;
    const used = this.usedNow();
    const gone = scopes.find(({ key, limit }) => (used.get(key) ?? 0) + parts > limit);

    if (gone !== undefined) {
      const { scope, limit } = gone;
      return quota.refuse({ service, metric, scope, limit, project });
    }
    for (const { key } of scopes) {
      used.set(key, (used.get(key) ?? 0) + parts);
    }
    return null;
  }

  /** What was used in the minute of the clock. */
  private usedNow(): Map<string, number> {
    const minute = Math.floor(this.clock.now() / MINUTE_MS);
    const used = this.minutes.get(minute) ?? new Map<string, number>();
    this.minutes.set(minute, used);

    for (const other of this.minutes.keys()) {
      if (Math.abs(other - minute) > KEPT_MINUTES) {
        this.minutes.delete(other);
      }
    }

    return used;
  }
}
