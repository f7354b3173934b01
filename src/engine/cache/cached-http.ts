import { AppError } from '../../kernel/app-error';
import type { HttpPort, HttpRequest, HttpResponse } from '../../ports/http-port';
import type { CachePort } from '../../ports/platform-ports';
import { type Call, runEach } from '../../workspace/call';
import { type FileVersion, findVersions } from '../../workspace/drive-calls';
import { runApart } from '../../workspace/run-apart';
import type { AuthorityContext } from '../authority-context';
import { FILE_ROLE } from '../state/file-role';
import { answerEntries, findAnswers, type KeptAnswer } from './kept-answers';
import { isRead, workbookOf } from './sheet-request';
import { writtenAt, writtenKey } from './told-writes';

/**
 * Asked for together with its version, an answer may be older than the version: it is kept only of a file that had not
 * changed for so long.
 */
const AT_REST_MS = 60_000;

/** So long what was read stays good while long work goes on writing into its workbook: see decision 043. */
const PASSING_MS = 60_000;

/** A request that reads a workbook. */
interface Reading {
  readonly position: number;
  readonly fileId: string;
  readonly key: string;
}

type Versions = ReadonlyMap<string, FileVersion>;
type Outside = Pick<AuthorityContext, 'http' | 'cache' | 'clock' | 'sha256'>;

function readingsIn(requests: readonly HttpRequest[], sha256: Outside['sha256']): Reading[] {
  return requests.flatMap((request, position) => {
    const fileId = workbookOf(request);
    const body = typeof request.body === 'string' ? request.body : '';

    return fileId !== null && isRead(request)
      ? [{ position, fileId, key: `answer/${fileId}/${sha256(`${request.url}\n${body}`)}` }]
      : [];
  });
}

function versionsIn(answer: readonly FileVersion[] | AppError | undefined): Versions {
  // Where Drive does not say, nothing that is kept can be relied on.
  const files = answer === undefined || answer instanceof AppError ? [] : answer;

  return new Map(files.map((file) => [file.id, file]));
}

function versionsOf(
  asking: readonly Call<readonly FileVersion[]>[],
  told: HttpResponse | undefined,
): Versions {
  const answered: HttpPort = { fetchAll: () => (told === undefined ? [] : [told]) };

  return versionsIn(runEach(answered, asking)[0]);
}

function sent(
  http: HttpPort,
  missing: readonly { readonly request: HttpRequest; readonly position: number }[],
): ReadonlyMap<number, HttpResponse> {
  const answers = missing.length === 0 ? [] : http.fetchAll(missing.map(({ request }) => request));

  return new Map(
    missing.flatMap(({ position }, index): [number, HttpResponse][] => {
      const answer = answers[index];

      return answer === undefined ? [] : [[position, answer]];
    }),
  );
}

/** What the cache says of some readings; which of it is of use depends on the versions. */
class Found {
  private readonly heads: ReadonlyMap<string, string>;

  constructor(
    private readonly cache: CachePort,
    private readonly readings: readonly Reading[],
  ) {
    const keys = readings.flatMap(({ key, fileId }) => [
      key,
      writtenKey(fileId),
      writtenKey(fileId, 'passing'),
    ]);
    this.heads = cache.getAll([...new Set(keys)]);
  }

  get isEmpty(): boolean {
    return !this.readings.some(({ key }) => this.heads.has(key));
  }

  /** By key. */
  valid(versions: Versions, now: number): ReadonlyMap<string, KeptAnswer> {
    const fileOf = new Map(this.readings.map(({ key, fileId }) => [key, fileId]));

    return findAnswers(this.cache, this.heads, (key, { version, at }) => {
      const fileId = fileOf.get(key) ?? '';
      const isSame = versions.get(fileId)?.version === version;
      const isPassing =
        now - at < PASSING_MS && now - writtenAt(this.heads, fileId, 'passing') < PASSING_MS;

      return (isSame || isPassing) && at > writtenAt(this.heads, fileId);
    });
  }
}

/** Answers of requests by their position. */
type Responses = readonly (HttpResponse | undefined)[];

/**
 * A door to Google for answers to questions: what was read of a workbook before is taken from the cache, as long as
 * Drive names the same version of the file and the school's side has not written into it. One Drive query an execution,
 * whatever is read. Everything else goes through as it is.
 */
export class CachedHttp implements HttpPort {
  private readonly asking: Call<readonly FileVersion[]>;
  private known: Versions | null = null;

  /** `roles`: which files may be asked about. */
  constructor(
    private readonly outside: Outside,
    roles: readonly string[],
  ) {
    const { request, ...call } = findVersions(FILE_ROLE, roles);

    // Without an answer nothing kept is relied on: waiting for one would cost more than it saves.
    this.asking = { ...call, request: { ...request, repeatable: false } };
  }

  fetchAll(requests: readonly HttpRequest[]): HttpResponse[] {
    const { http, cache, sha256 } = this.outside;
    const readings = readingsIn(requests, sha256);

    if (readings.length === 0) {
      return http.fetchAll(requests);
    }

    const found = new Found(cache, readings);

    return this.known === null && found.isEmpty
      ? this.fetchCold(requests, readings)
      : this.fetchWarm(requests, readings, found);
  }

  /** Nothing is kept: versions and answers in one trip. */
  private fetchCold(
    requests: readonly HttpRequest[],
    readings: readonly Reading[],
  ): HttpResponse[] {
    const { http, clock } = this.outside;
    const at = clock.now();
    const [told, ...responses] = http.fetchAll([this.asking.request, ...requests]);
    const versions = versionsOf([this.asking], told);
    const isAtRest = ({ fileId }: Reading): boolean =>
      (versions.get(fileId)?.modifiedAt ?? at) < at - AT_REST_MS;

    this.known = versions;
    this.keep(readings.filter(isAtRest), at, responses);

    return responses;
  }

  private fetchWarm(
    requests: readonly HttpRequest[],
    readings: readonly Reading[],
    found: Found,
  ): HttpResponse[] {
    const { http, clock } = this.outside;
    const valid = found.valid(this.versions(), clock.now());
    const fresh = new Map(
      readings.map(({ position, key }) => [position, valid.get(key)?.text] as const),
    );
    const missing = requests.flatMap((request, position) =>
      fresh.get(position) === undefined ? [{ request, position }] : [],
    );
    const at = clock.now();
    const answers = sent(http, missing);
    const responses = requests.map(
      (_, position) => answers.get(position) ?? { status: 200, text: fresh.get(position) ?? '' },
    );

    this.keep(
      readings.filter(({ position }) => answers.has(position)),
      at,
      responses,
    );

    return responses;
  }

  private versions(): Versions {
    this.known = this.known ?? versionsIn(runApart(this.outside.http, [this.asking])[0]);

    return this.known;
  }

  private keep(readings: readonly Reading[], at: number, responses: Responses): void {
    const { cache } = this.outside;
    const entries = readings.flatMap(({ key, fileId, position }) => {
      const version = this.known?.get(fileId)?.version;
      const { status, text = '' } = responses[position] ?? {};

      return version !== undefined && status === 200
        ? [...answerEntries(cache, key, { version, at, text })]
        : [];
    });

    if (entries.length > 0) {
      cache.putAll(new Map(entries));
    }
  }
}
