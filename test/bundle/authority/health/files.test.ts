import {
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { beat, DRIVE, drive, failing, health, mails, wrong } from './health-school';

let prepared: ReturnType<typeof takeSnapshot> | null = null;

/** A school whose beats have nothing to complain of. */
function quiet(): TinySchool {
  if (prepared === null) {
    const school = tinySchool();
    beat(school);
    beat(school);
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

const TX1 = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;
const OTHER = { ...TX1, classId: '6A2' } as const;

/** Something goes wrong; answers how it is put right. */
type Trouble = (school: TinySchool) => () => void;

function patched(
  id: (school: TinySchool) => string,
  change: object,
  back: object,
  by: string,
): Trouble {
  return (school) => {
    drive(school, by, { method: 'PATCH', path: id(school), body: change });

    return () => drive(school, PEOPLE.owner, { method: 'PATCH', path: id(school), body: back });
  };
}

const book = (school: TinySchool): string => school.bookId('6A1');
const control = (school: TinySchool): string => school.files().control;
const ledger = (school: TinySchool): string => school.files().ledger;
const TRASH = [{ trashed: true }, { trashed: false }] as const;
const READ_ONLY = [
  { contentRestrictions: [{ readOnly: true, reason: 'giữ bản này' }] },
  { contentRestrictions: [{ readOnly: false }] },
] as const;

const parentsOf = (school: TinySchool, file: string): readonly string[] =>
  JSON.parse(school.files().call('GET', `${DRIVE}/${file}?fields=parents`).bytes.toString('utf8'))
    .parents;

function moveTo(school: TinySchool, file: string, folder: string): void {
  const from = parentsOf(school, file).join(',');
  const path = `${file}?addParents=${folder}&removeParents=${from}&fields=id`;
  drive(school, PEOPLE.owner, { method: 'PATCH', path, body: {} });
}

function moved(id: (school: TinySchool) => string): Trouble {
  return (school) => {
    const [home = ''] = parentsOf(school, id(school));
    moveTo(school, id(school), 'root');

    return () => moveTo(school, id(school), home);
  };
}

function gone(id: (school: TinySchool) => string): Trouble {
  return (school) => {
    const file = id(school);

    return failing(school, 404, ({ url }) => url.includes(`/spreadsheets/${file}`));
  };
}

describe('what a beat finds wrong with a workbook', () => {
  it.each<[string, Trouble, string, string]>([
    ['a book in the trash (K4)', patched(book, ...TRASH, PEOPLE.owner), 'fileTrashed', 'Sổ 6A1'],
    [
      'control in the trash',
      patched(control, ...TRASH, PEOPLE.owner),
      'fileTrashed',
      'Sổ quản trị',
    ],
    ['the ledger in the trash', patched(ledger, ...TRASH, PEOPLE.owner), 'fileTrashed', 'Sổ cái'],
    ['a book that was moved away', moved(book), 'fileMoved', 'Sổ 6A1'],
    ['control that was moved away', moved(control), 'fileMoved', 'Sổ quản trị'],
    [
      'a book a teacher made read-only (K4)',
      patched(book, ...READ_ONLY, PEOPLE.maths),
      'fileReadOnly',
      'Sổ 6A1',
    ],
    [
      'a ledger that is read-only',
      patched(ledger, ...READ_ONLY, PEOPLE.owner),
      'fileReadOnly',
      'Sổ cái',
    ],
    ['a book that is gone', gone(book), 'bookLost', 'Sổ 6A1'],
    ['control that is gone (K4)', gone(control), 'fileLost', 'Sổ quản trị'],
    ['a ledger that is gone (K4)', gone(ledger), 'fileLost', 'Sổ cái'],
  ])('is told once, shown, and over when it is put right: %s', (_what, cause, code, subject) => {
    const school = quiet();
    const repair = cause(school);
    school.clock.advance(3_600_000);
    beat(school);

    expect(wrong(school)).toEqual([[code, expect.stringContaining(subject)]]);
    expect(mails(school)).toEqual([expect.stringContaining(subject)]);
    expect(health(school).lines[0]?.told).not.toBeNull();

    beat(school);
    expect(mails(school)).toHaveLength(1);

    repair();
    beat(school);
    expect(wrong(school)).toEqual([]);
    expect(mails(school)).toHaveLength(1);
  });

  it('is told again when it comes back', () => {
    const school = quiet();
    const set = patched(book, ...TRASH, PEOPLE.owner);
    const repair = set(school);
    beat(school);
    repair();
    beat(school);
    set(school);
    beat(school);

    expect(mails(school)).toHaveLength(2);
  });

  it('is a book of another owner', () => {
    const school = quiet();
    drive(school, PEOPLE.owner, {
      method: 'POST',
      path: `${book(school)}/permissions?transferOwnership=true`,
      body: { type: 'user', role: 'owner', emailAddress: PEOPLE.maths },
    });
    beat(school);

    expect(wrong(school)).toContainEqual(['fileForeign', expect.stringContaining('Sổ 6A1')]);
    expect(mails(school)[0]).toContain('Sổ 6A1: không còn thuộc tài khoản của trường');
  });

  it('does not keep the other books from being judged', () => {
    const school = quiet();
    school.type(PEOPLE.maths, OTHER, '8');
    const repair = gone(book)(school);
    drive(school, PEOPLE.owner, { method: 'PATCH', path: school.bookId('7A1'), body: TRASH[0] });
    beat(school);
    repair();

    expect(school.history(OTHER).map(({ newValue }) => newValue)).toEqual(['8']);
  });

  it('is a book that takes no change, which is judged again with every beat', () => {
    const school = quiet();
    school.rest(PEOPLE.maths, TX1, 'chín');
    const id = book(school);
    const repair = failing(school, 400, ({ url }) => url.includes(`${id}:batchUpdate`));
    beat(school);

    expect(wrong(school)).toEqual([['bookUnwritten', expect.stringContaining('Sổ 6A1')]]);
    repair();
    beat(school);
    expect(wrong(school)).toEqual([]);
    expect(school.shown(TX1)).toBe('');
  });

  it('is shown to leaders and administrators only', () => {
    const school = quiet();
    const may = (email: string) => school.person(email).query('health.list', {}).ok;

    expect([PEOPLE.admin, PEOPLE.principal, PEOPLE.deputy].map(may)).toEqual([true, true, true]);
    expect([PEOPLE.maths, PEOPLE.office, PEOPLE.inspector, PEOPLE.stranger].map(may)).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('is shown, while control cannot be read, to those who were administrators', () => {
    const school = quiet();
    gone(control)(school);
    beat(school);
    const codes = (email: string) => {
      const answer = school.person(email).query('health.list', {});

      return answer.ok ? answer.value.lines.map(({ code }) => code) : answer.code;
    };

    expect(codes(PEOPLE.admin)).toEqual(['fileLost']);
    expect(codes(PEOPLE.maths)).toBe('GOOGLE_REFUSED');
    expect(mails(school, PEOPLE.admin)).toHaveLength(1);
  });
});
