import { beats, MARK, mails, schoolWithMarks } from '../../../authority/support/display';
import { said } from '../../../authority/support/said';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const marked = takeSnapshot(schoolWithMarks().workspace);
const fresh = (): TinySchool => fromSnapshot(marked);

interface Permission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress?: string;
}

function drive(school: TinySchool, method: string, path: string, body?: unknown): unknown {
  const { status, bytes } = school.files().call(method, `${DRIVE}/${path}`, body);

  expect(status).toBeLessThan(300);

  return bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'));
}

function permissions(school: TinySchool, fileId: string): readonly Permission[] {
  const fields = 'permissions(id,type,role,emailAddress)';
  const found = drive(school, 'GET', `${fileId}/permissions?fields=${fields}`) as {
    permissions: Permission[];
  };

  return found.permissions;
}

/** Who gets at a file, without the ids. */
const access = (school: TinySchool, fileId: string): string[] =>
  permissions(school, fileId)
    .map(({ type, role, emailAddress = '' }) => `${type} ${role} ${emailAddress}`)
    .sort();

const share = (school: TinySchool, fileId: string, body: object): void => {
  drive(school, 'POST', `${fileId}/permissions?sendNotificationEmail=false`, body);
};

const repairs = (school: TinySchool) =>
  school.ledger().filter(({ data }) => data?.cause === 'sharing');

describe('who gets at a file of the school (K5)', () => {
  const bookOf = (school: TinySchool): string => school.bookId(MARK.classId);
  const ledgerOf = (school: TinySchool): string => school.files().ledger;

  it.each<[string, (school: TinySchool) => string, object, string]>([
    ['a book open to a link', bookOf, { type: 'anyone', role: 'reader' }, 'đường liên kết'],
    ['a book anybody may write in', bookOf, { type: 'anyone', role: 'writer' }, 'đường liên kết'],
    [
      'a book of the whole domain',
      bookOf,
      { type: 'domain', role: 'reader', domain: 'hoamai.edu.vn' },
      'tên miền',
    ],
    [
      'an editor from outside',
      bookOf,
      { type: 'user', role: 'writer', emailAddress: PEOPLE.stranger },
      PEOPLE.stranger,
    ],
    ['the ledger open to a link', ledgerOf, { type: 'anyone', role: 'reader' }, 'đường liên kết'],
    [
      'an editor of the ledger',
      ledgerOf,
      { type: 'user', role: 'writer', emailAddress: PEOPLE.stranger },
      PEOPLE.stranger,
    ],
  ])('is as roles say again, with an entry and a mail: %s', (_what, fileOf, body, words) => {
    const school = fresh();
    const before = access(school, fileOf(school));
    share(school, fileOf(school), body);
    expect(access(school, fileOf(school))).not.toEqual(before);
    beats(school);

    expect(access(school, fileOf(school))).toEqual(before);
    expect(repairs(school)).toHaveLength(1);
    expect(said(repairs(school)[0])).toContain(words);
    expect(mails(school)).toHaveLength(1);
    beats(school, 3);
    expect(repairs(school)).toHaveLength(1);
    expect(school.verified()).toBe(true);
  });

  it.each<[string, object]>([
    ['somebody of the school who has no business there', { emailAddress: PEOPLE.admin }],
    ['a reader who was made a writer', { emailAddress: PEOPLE.office }],
  ])('is as roles say again, without a mail: %s', (_what, person) => {
    const school = fresh();
    const before = access(school, bookOf(school));
    share(school, bookOf(school), { type: 'user', role: 'writer', ...person });
    beats(school, 2);

    expect(access(school, bookOf(school))).toEqual(before);
    expect(mails(school)).toEqual([]);
  });

  it('is taken from whoever held a role until yesterday, with the first beat of the day', () => {
    const school = fresh();
    const roles = school.table('Vai trò');
    const row = roles.findIndex(([, staffId]) => staffId === 'TT01');
    const today = new Date(school.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const files = [bookOf(school), ledgerOf(school), school.files().control];
    const reached = () =>
      files.filter((fileId) => access(school, fileId).join().includes(PEOPLE.inspector));
    const before = reached();
    school.arrange(`'Vai trò'!E${row + 2}`, [[today]]);
    beats(school, 2);
    const onLastDay = reached();
    school.clock.advance(24 * 3_600_000);
    school.heartbeat();

    expect(before).not.toEqual([]);
    expect(onLastDay).toEqual(before);
    expect(reached()).toEqual([]);
    expect(repairs(school).map(said).join()).toContain(`Bỏ: ${PEOPLE.inspector}`);
    expect(school.verified()).toBe(true);
  });

  it('comes back to a teacher whom somebody took off', () => {
    const school = fresh();
    const before = access(school, bookOf(school));
    const teacher = permissions(school, bookOf(school)).find(
      ({ emailAddress }) => emailAddress === PEOPLE.maths,
    );
    drive(school, 'DELETE', `${bookOf(school)}/permissions/${teacher?.id}`);
    beats(school);

    expect(access(school, bookOf(school))).toEqual(before);
    expect(repairs(school)[0]?.data).toMatchObject({
      withdrawn: [],
      given: [{ email: PEOPLE.maths, role: 'writer' }],
    });
  });

  it('is not passed on by writers, though somebody allowed it', () => {
    const school = fresh();
    const may = () => drive(school, 'GET', `${bookOf(school)}?fields=writersCanShare`);
    drive(school, 'PATCH', bookOf(school), { writersCanShare: true });
    beats(school);

    expect(may()).toEqual({ writersCanShare: false });
    expect(repairs(school)).toHaveLength(1);
    expect(repairs(school)[0]?.data).toMatchObject({
      closed: true,
      could: expect.arrayContaining([PEOPLE.maths]),
    });
  });

  it('closes the folder of the school, through which every file would be open', () => {
    const school = fresh();
    const [root] = (
      drive(school, 'GET', `${bookOf(school)}?fields=parents`) as { parents: string[] }
    ).parents;
    share(school, root ?? '', { type: 'anyone', role: 'reader' });
    beats(school, 2);

    expect(access(school, root ?? '').join()).not.toContain('anyone');
    expect(access(school, bookOf(school)).join()).not.toContain('anyone');
    beats(school, 2);
    expect(repairs(school)).toHaveLength(1);
  });

  it('costs no request while nothing differs', () => {
    const school = fresh();
    school.clock.advance(60_000);
    const quiet = school.heartbeat();
    const trips = quiet.calls.filter(({ operation }) => operation.includes('googleapis'));

    expect(trips.some(({ operation }) => /permissions|batch\/drive/.test(operation))).toBe(false);
    expect(repairs(school)).toEqual([]);
  });
});
