import { jsonResponse } from '../../../local/kernel/rest-response';
import type { OutgoingRequest } from '../../../local/kernel/rest-router';
import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark } from '../../authority/support/corrections';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../authority/support/school';

/** Requests that `hits` fail with a status, until the returned function is called. */
function failing(
  school: TinySchool,
  status: number,
  hits: (request: OutgoingRequest) => boolean,
): () => void {
  const { router } = school.workspace;
  const answer = router.dispatch.bind(router);
  const mock = jest
    .spyOn(router, 'dispatch')
    .mockImplementation((request) =>
      hits(request)
        ? jsonResponse(status, { error: { code: status, message: 'Không được.' } })
        : answer(request),
    );

  return () => mock.mockRestore();
}

let prepared: ReturnType<typeof takeSnapshot> | null = null;

/** Two corrections are applied, their minutes could not be filed. */
function owing(): TinySchool {
  if (prepared === null) {
    const school = lockedWithMark();
    answerValue(ask(school));
    answerValue(
      ask(school, { assessment: 'HK1.TX2', oldValue: '8', newValue: '9' }, { id: 'phieu-0002' }),
    );
    const restore = failing(school, 403, ({ url }) => url.includes('/upload/'));
    ['phieu-0001', 'phieu-0002'].forEach((requestId) => {
      answerValue(decide(school, { requestId }));
    });
    restore();
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

function beat(school: TinySchool): void {
  school.clock.advance(300_000);
  school.heartbeat();
}

/** File ids of the minutes by request. */
const minutes = (school: TinySchool): readonly string[] =>
  school.table('Đề nghị sửa điểm').map((row) => row[24] ?? '');

/** Minutes the ledger tells of. */
const told = (school: TinySchool): readonly string[] =>
  school
    .ledger()
    .filter(({ meaning, data }) => meaning === 'archive' && data?.document === 'minutes')
    .map(({ refs }) => refs[0] ?? '');

describe('minutes that are owed (peers 40, I7)', () => {
  it('are made by the beat', () => {
    const school = owing();
    expect(minutes(school)).toEqual(['', '']);
    beat(school);

    expect(minutes(school)).not.toContain('');
    expect(told(school)).toHaveLength(2);
  });

  it('of one request that fail do not keep those of another back', () => {
    const school = owing();
    let seals = 0;
    const restore = failing(school, 403, ({ method }) => {
      seals += method === 'PATCH' ? 1 : 0;

      return method === 'PATCH' && seals === 1;
    });
    beat(school);
    restore();
    expect(minutes(school).filter((fileId) => fileId !== '')).toHaveLength(1);
    beat(school);

    expect(minutes(school)).not.toContain('');
    expect([...told(school)].sort()).toEqual(['PĐN-001', 'PĐN-002']);
    expect(school.verified()).toBe(true);
  });

  it('stay owed when the ledger cannot be asked whether they are told of', () => {
    const school = owing();
    const restore = failing(
      school,
      403,
      ({ method, url }) => method === 'GET' && decodeURIComponent(url).includes("'6A1'!"),
    );
    beat(school);
    restore();
    expect(minutes(school)).toEqual(['', '']);
    beat(school);

    expect(minutes(school)).not.toContain('');
    expect(told(school)).toHaveLength(2);
  });
});
