import { CachedHttp } from '../../../src/engine/cache/cached-http';
import { passingWrites, toldWrites } from '../../../src/engine/cache/told-writes';
import { sha256 } from '../../../src/google/sha256';
import type { HttpPort, HttpRequest, HttpResponse } from '../../../src/ports/http-port';
import { memoryCache } from './memory-cache';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const CONTROL = `${SHEETS}/control?fields=sheets`;
const HOUR = 3_600_000;

/** A workbook at Google as a test changes it. */
interface Held {
  now: number;
  version: number;
  modified: number;
  text: string;
  isDriveAway: boolean;
}

function answerTo(state: Held, { url }: HttpRequest): HttpResponse {
  if (!url.includes('/drive/')) {
    return { status: 200, text: state.text };
  }

  const { version, modified } = state;
  const modifiedTime = new Date(modified).toISOString();
  const file = { id: 'control', version: String(version), modifiedTime };

  return state.isDriveAway
    ? { status: 503, text: '' }
    : { status: 200, text: JSON.stringify({ files: [file] }) };
}

/** Google with one workbook, a clock, and what was asked. */
function google() {
  const state: Held = {
    now: 10 * HOUR,
    version: 1,
    modified: HOUR,
    text: 'first',
    isDriveAway: false,
  };
  const asked: string[] = [];
  const trips: number[] = [];
  const http: HttpPort = {
    fetchAll: (requests) => {
      trips.push(requests.length);
      asked.push(...requests.map(({ url }) => (url.includes('/drive/') ? 'drive' : 'sheets')));
      state.now += 400;

      return requests.map((request) => answerTo(state, request));
    },
  };
  const cache = memoryCache();
  const clock = { now: () => state.now };
  /** Asks as one execution. */
  const ask = (...urls: readonly string[]) => {
    asked.length = 0;
    const kept = new CachedHttp({ http, cache, clock, sha256 }, ['control-2026-2027']);
    const texts = (urls.length === 0 ? [CONTROL] : urls).flatMap((url) =>
      kept.fetchAll([{ method: 'GET', url }]).map(({ text }) => text),
    );

    return { texts, asked: [...asked] };
  };

  return { state, cache, http, clock, ask, trips };
}

test('what has not changed is read once: then Drive alone is asked', () => {
  const { ask } = google();

  expect(ask()).toEqual({ texts: ['first'], asked: ['drive', 'sheets'] });
  expect(ask()).toEqual({ texts: ['first'], asked: ['drive'] });
});

test('with nothing kept, versions and answers come in one trip', () => {
  const { ask, trips } = google();
  ask();

  expect(trips).toEqual([2]);
});

test('another version is read anew, whoever wrote it', () => {
  const { ask, state } = google();
  ask();
  Object.assign(state, { version: 2, text: 'second' });

  expect(ask()).toEqual({ texts: ['second'], asked: ['drive', 'sheets'] });
  expect(ask()).toEqual({ texts: ['second'], asked: ['drive'] });
});

test('a write of the school’s side is seen at once, even before Drive tells of it', () => {
  const { ask, state, http, cache, clock } = google();
  ask();
  toldWrites(http, cache, clock).fetchAll([
    { method: 'POST', url: `${SHEETS}/control:batchUpdate`, body: '{}' },
  ]);
  state.text = 'second';

  expect(ask().texts).toEqual(['second']);
});

test('a read sent by POST is no write', () => {
  const { ask, http, cache, clock } = google();
  ask();
  toldWrites(http, cache, clock).fetchAll([
    { method: 'POST', url: `${SHEETS}/control:getByDataFilter`, body: '{}' },
  ]);

  expect(ask().asked).toEqual(['drive']);
});

test('of a file that has just changed nothing is kept that may be older than its version', () => {
  const { ask, state } = google();
  state.modified = state.now - 1_000;
  ask();

  expect(ask().asked).toEqual(['drive', 'sheets']);
});

test('where Drive does not answer, nothing that is kept counts', () => {
  const { ask, state } = google();
  ask();
  Object.assign(state, { isDriveAway: true, text: 'second' });

  expect(ask().texts).toEqual(['second']);
});

test('one execution asks Drive once, whatever it reads', () => {
  const { ask } = google();
  const other = `${SHEETS}/control?fields=other`;
  ask(CONTROL, other);

  expect(ask(CONTROL, other).asked).toEqual(['drive']);
});

test('what is not a read of a workbook goes through as it is', () => {
  const { ask } = google();
  const folder = 'https://www.googleapis.com/drive/v3/files/folder';

  expect(ask(folder, folder).asked).toEqual(['drive', 'drive']);
});

/** A step of long work that writes into control; Drive tells of it. */
function step({ state, http, cache, clock }: ReturnType<typeof google>, text: string) {
  const door = passingWrites(http, cache, clock);
  door.http.fetchAll([{ method: 'POST', url: `${SHEETS}/control:batchUpdate`, body: '{}' }]);
  Object.assign(state, { version: state.version + 1, text });

  return door;
}

test('what long work writes on its way is seen within a minute, what it ends with at once', () => {
  const school = google();
  const { ask, state } = school;
  ask();
  const door = step(school, 'second');

  expect(ask()).toEqual({ texts: ['first'], asked: ['drive'] });
  state.now += 60_000;
  expect(ask().texts).toEqual(['second']);
  step(school, 'third').end();
  expect(ask().texts).toEqual(['third']);
  door.end();
});

test('a change that no long work made is seen at once', () => {
  const { ask, state } = google();
  ask();
  Object.assign(state, { version: 2, text: 'second' });

  expect(ask().texts).toEqual(['second']);
});

test('what another writes while long work goes on is seen at once', () => {
  const school = google();
  const { ask, state, http, cache, clock } = school;
  ask();
  step(school, 'second');
  toldWrites(http, cache, clock).fetchAll([
    { method: 'POST', url: `${SHEETS}/control:batchUpdate`, body: '{}' },
  ]);
  state.text = 'third';

  expect(ask().texts).toEqual(['third']);
});
