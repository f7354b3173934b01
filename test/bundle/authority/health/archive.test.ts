import { answerValue } from '../../../../local/school/person-at-work';
import { ask, decide, lockedWithMark } from '../../../authority/support/corrections';
import { said } from '../../../authority/support/said';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import {
  BEAT_MS,
  beat,
  DRIVE,
  drive,
  failing,
  HOUR_MS,
  health,
  mails,
  wrong,
} from './health-school';

let prepared: ReturnType<typeof takeSnapshot> | null = null;

/** A school with one printed book, the minutes of one correction and its evidence, and nothing to complain of. */
function archived(): TinySchool {
  if (prepared === null) {
    const school = lockedWithMark();
    answerValue(ask(school));
    answerValue(decide(school));
    let job = answerValue(
      school.person(PEOPLE.office).command('export.classBook', { classIds: ['6A1'], term: 1 }),
    );
    for (let round = 0; job.state !== 'done' && round < 5; round += 1) {
      job = answerValue(school.person(PEOPLE.office).command('job.continue', { jobId: job.id }));
    }
    expect(job.state).toBe('done');
    beat(school);
    beat(school);
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

const fileOf = (school: TinySchool, kind: string): string =>
  school.table('Lưu trữ').find((row) => row[2] === kind)?.[0] ?? '';
const printed = (school: TinySchool): string => fileOf(school, 'classBookDraft');
const minutes = (school: TinySchool): string => fileOf(school, 'minutes');
const evidence = (school: TinySchool): string =>
  JSON.parse(school.table('Đề nghị sửa điểm')[0]?.[11] ?? '[]')[0]?.fileId ?? '';

const patch = (school: TinySchool, path: string, body: object): void =>
  drive(school, PEOPLE.owner, { method: 'PATCH', path, body });

function lifted(school: TinySchool, file: string): void {
  patch(school, file, { contentRestrictions: [{ readOnly: false }] });
}

function overwritten(school: TinySchool, file: string, text: string): void {
  const { status } = school
    .files()
    .call(
      'PATCH',
      `https://www.googleapis.com/upload/drive/v3/files/${file}?uploadType=media`,
      text,
    );
  expect(status).toBe(200);
}

const alarms = (school: TinySchool): readonly string[] =>
  school
    .ledger()
    .filter(({ meaning }) => meaning === 'alarm')
    .map(said);

/** What happens to a file of the archive, and how it is put right; null = it cannot be. */
type Trouble = (school: TinySchool) => (() => void) | null;

function trashed(file: (school: TinySchool) => string): Trouble {
  return (school) => {
    patch(school, file(school), { trashed: true });

    return () => patch(school, file(school), { trashed: false });
  };
}

function renamed(file: (school: TinySchool) => string): Trouble {
  return (school) => {
    const { bytes } = school.files().call('GET', `${DRIVE}/${file(school)}?fields=name`);
    const { name } = JSON.parse(bytes.toString('utf8')) as { name: string };
    const seal = { contentRestrictions: [{ readOnly: true, ownerRestricted: true, reason: 'x' }] };
    lifted(school, file(school));
    patch(school, file(school), { name: 'bản nháp.pdf' });
    patch(school, file(school), seal);

    return () => {
      lifted(school, file(school));
      patch(school, file(school), { name });
      patch(school, file(school), seal);
    };
  };
}

describe('a document of the archive (K9)', () => {
  it('costs a quiet beat nothing, and a whole archive one Drive call an hour', () => {
    const school = archived();
    const requests = (ms: number): readonly string[] => {
      const seen: string[] = [];
      const { router } = school.workspace;
      const answer = router.dispatch.bind(router);
      const spy = jest.spyOn(router, 'dispatch').mockImplementation((request) => {
        seen.push(request.url);

        return answer(request);
      });
      beat(school, ms);
      spy.mockRestore();

      return seen;
    };

    expect(requests(BEAT_MS)).toHaveLength(3);
    expect(requests(HOUR_MS).filter((url) => url.includes('/batch/'))).toHaveLength(1);
    expect(wrong(school)).toEqual([]);
  });

  it.each<[string, Trouble, string]>([
    ['a book in the trash', trashed(printed), 'archiveTrashed'],
    ['minutes in the trash', trashed(minutes), 'archiveTrashed'],
    ['evidence in the trash', trashed(evidence), 'archiveTrashed'],
    ['a book renamed', renamed(printed), 'archiveRenamed'],
    [
      'a book no longer read-only',
      (school) => {
        lifted(school, printed(school));

        return () =>
          patch(school, printed(school), {
            contentRestrictions: [{ readOnly: true, ownerRestricted: true, reason: 'x' }],
          });
      },
      'archiveUnsealed',
    ],
    [
      'evidence overwritten',
      (school) => {
        overwritten(school, evidence(school), 'ảnh khác');

        return null;
      },
      'archiveChanged',
    ],
    [
      'evidence gone for good',
      (school) => {
        drive(school, PEOPLE.owner, { method: 'DELETE', path: evidence(school) });

        return null;
      },
      'archiveLost',
    ],
    [
      'minutes moved to another folder',
      (school) => {
        const file = minutes(school);
        const home = school.folderId('6A1');
        const other = school.folderId('6A2');
        const move = (to: string, from: string) =>
          patch(school, `${file}?addParents=${to}&removeParents=${from}`, {});
        move(other, home);

        return () => move(home, other);
      },
      'archiveMoved',
    ],
  ])('is named in health, mail and ledger within the hour: %s', (_what, cause, code) => {
    const school = archived();
    const repair = cause(school);
    beat(school, HOUR_MS);

    expect(wrong(school)).toEqual([[code, expect.any(String)]]);
    expect(mails(school)).toHaveLength(1);
    expect(alarms(school)).toEqual([
      expect.stringContaining(health(school).lines[0]?.what.vi ?? '?'),
    ]);
    beat(school, HOUR_MS);
    expect(mails(school)).toHaveLength(1);
    expect(alarms(school)).toHaveLength(1);
    expect(school.verified()).toBe(true);

    repair?.();
    beat(school);
    expect(wrong(school)).toHaveLength(repair === null ? 1 : 0);
  });

  it('is named twice where it was unlocked and overwritten', () => {
    const school = archived();
    lifted(school, printed(school));
    overwritten(school, printed(school), 'một sổ khác');
    beat(school, HOUR_MS);

    expect(wrong(school).map(([code]) => code)).toEqual(['archiveChanged', 'archiveUnsealed']);
    expect(mails(school)).toHaveLength(1);
  });

  it('is not taken for lost when Drive does not answer', () => {
    const school = archived();
    const restore = failing(school, 503, ({ url }) => url.includes('/batch/'));
    beat(school, HOUR_MS);
    restore();

    expect(wrong(school)).toEqual([]);
    expect(alarms(school)).toEqual([]);
  });
});

describe('a document to be filed into a folder that lies in the trash (K9, peers 40)', () => {
  const inTrash = (school: TinySchool, file: string): boolean =>
    JSON.parse(school.files().call('GET', `${DRIVE}/${file}?fields=trashed`).bytes.toString('utf8'))
      .trashed;

  it('brings the folder back, and the administrators are told', () => {
    const school = lockedWithMark();
    answerValue(ask(school));
    patch(school, school.folderId('6A1'), { trashed: true });
    answerValue(decide(school));

    expect(minutes(school)).not.toBe('');
    expect(inTrash(school, minutes(school))).toBe(false);
    expect(inTrash(school, evidence(school))).toBe(false);
    expect(mails(school)).toEqual([expect.stringContaining('Thư mục lưu trữ')]);
    expect(alarms(school)).toHaveLength(1);
    beat(school);
    expect(wrong(school)).toEqual([]);
    expect(school.verified()).toBe(true);
  });

  it('does so for evidence, and where a folder above it was trashed', () => {
    const school = lockedWithMark();
    const { bytes } = school
      .files()
      .call('GET', `${DRIVE}/${school.folderId('6A1')}?fields=parents`);
    const [grade = ''] = (JSON.parse(bytes.toString('utf8')) as { parents: string[] }).parents;
    patch(school, grade, { trashed: true });
    answerValue(ask(school));

    expect(inTrash(school, evidence(school))).toBe(false);
    expect(alarms(school)).toHaveLength(1);
  });
});
