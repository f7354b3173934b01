import { frozenClock } from '../../../local/kernel/clock';
import { type CountedRequest, RequestQuotas } from '../../../local/kernel/request-quotas';

const START = Date.UTC(2026, 9, 5, 2);
const READ: CountedRequest = {
  service: 'sheets.googleapis.com',
  method: 'GET',
  path: '/v4/spreadsheets/x',
  parts: 1,
  user: 'a@hoamai.edu.vn',
  project: '123456',
};
const WRITE = { ...READ, method: 'POST', path: '/v4/spreadsheets/x:batchUpdate' };
const DRIVE = { ...READ, service: 'drive.googleapis.com', path: '/drive/v3/files' };

function quotas() {
  const clock = frozenClock(START);
  const counted = new RequestQuotas(clock);
  const spend = (request: CountedRequest, times = 1): number[] =>
    Array.from({ length: times }, () => counted.spend(request)?.status ?? 200);

  return { clock, counted, spend };
}

const bodyOf = (answer: ReturnType<RequestQuotas['spend']>): unknown =>
  JSON.parse(Buffer.from(answer?.body ?? []).toString('utf8'));

test('a person has 60 reads and 60 writes a minute, full again with the next', () => {
  const { clock, spend } = quotas();

  expect(new Set(spend(READ, 60))).toEqual(new Set([200]));
  expect(spend(READ)).toEqual([429]);
  expect(new Set(spend(WRITE, 60))).toEqual(new Set([200]));
  expect(spend(WRITE)).toEqual([429]);
  clock.advance(59_999);
  expect(spend(READ)).toEqual([429]);
  clock.advance(1);
  expect(spend(READ)).toEqual([200]);
});

test('a project has 300 of all its people', () => {
  const { spend } = quotas();
  const people = ['a', 'b', 'c', 'd', 'e'].map((user) => ({ ...READ, user }));

  expect(people.flatMap((each) => spend(each, 60)).includes(429)).toBe(false);
  expect(spend({ ...READ, user: 'f' })).toEqual([429]);
  expect(spend({ ...READ, user: 'f', project: '9' })).toEqual([200]);
});

test('a read sent as POST is a read', () => {
  const { spend } = quotas();
  spend(READ, 60);

  expect(spend({ ...READ, method: 'POST', path: '/v4/spreadsheets/x:getByDataFilter' })).toEqual([
    429,
  ]);
});

test('says in Google\u2019s words which quota is gone', () => {
  const { counted, spend } = quotas();
  spend(READ, 60);

  expect(bodyOf(counted.spend(READ))).toMatchObject({
    error: {
      code: 429,
      status: 'RESOURCE_EXHAUSTED',
      message:
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456'.",
      details: [
        {
          reason: 'RATE_LIMIT_EXCEEDED',
          metadata: { quota_limit: 'ReadRequestsPerMinutePerUser', quota_limit_value: '60' },
        },
        {},
      ],
    },
  });
});

test('Drive refuses with 403 and a reason of its own; a batch counts as its parts', () => {
  const { counted, spend } = quotas();

  expect(spend({ ...DRIVE, parts: 12_000 })).toEqual([200]);
  expect(spend(DRIVE)).toEqual([403]);
  expect(bodyOf(counted.spend(DRIVE))).toMatchObject({
    error: { code: 403, errors: [{ domain: 'usageLimits', reason: 'userRateLimitExceeded' }] },
  });
});
