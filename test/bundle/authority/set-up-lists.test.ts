import { frozenClock } from '../../../local/kernel/clock';
import { installSchool } from '../../../local/school/found-school';
import { answerValue } from '../../../local/school/person-at-work';
import { AUTHORITY_PROJECT } from '../../../local/workspace';
import { allFiles, finalState } from '../../authority/support/final-state';
import { newWorkspace, SETUP, START, TinySchool, tinySchool } from '../../authority/support/school';
import {
  installedSchool as fresh,
  notes,
  preview,
  problems,
  setUp,
} from '../../authority/support/set-up-tries';
import { PEOPLE, TINY_TABLES } from '../../authority/support/tiny-tables';

const STAFF = SETUP.staff ?? '';

describe('a class nobody is in yet', () => {
  it('gets an empty book, said before, and pupils can come (F5)', () => {
    const school = fresh();
    const pupils = SETUP.pupils
      .split('\n')
      .filter((line) => !line.endsWith('6A2'))
      .join('\n');

    expect(notes({ pupils })).toContain('Chưa có học sinh nào của lớp 6A2');
    setUp(school, { pupils }, 'lenh-lop-trong');
    school.heartbeat();
    answerValue(
      school.person(PEOPLE.admin).command('pupil.change', {
        kind: 'admit',
        pupil: {
          id: 'HS999',
          fullName: 'Cao Thị Mơ',
          birthDate: '01/02/2015',
          gender: 'Nữ',
          ethnicity: '',
          phone: '',
          personalId: '',
          ministryId: '',
        },
        toClassId: '6A2',
        school: '',
        date: '2026-10-01',
        reason: 'Chuyển đến',
        decision: '',
      }),
    );
    school.heartbeat();

    expect(school.files().readRows(school.bookId('6A2'), "'Toán'!B4:C5")).toEqual([
      ['HS999', 'Cao Thị Mơ'],
    ]);
  });
});

describe('a set-up begun, and a corrected table given (F6)', () => {
  it('is carried out with the new table; what only the old one had is gone', () => {
    const school = fresh();
    const admin = school.person(PEOPLE.admin);
    const first = answerValue(
      admin.command(
        'setup.start',
        { ...SETUP, pupils: SETUP.pupils.replace('HS101\t', 'SAI01\t') },
        { id: 'lenh-lan-mot' },
      ),
    );
    const second = answerValue(admin.command('setup.start', SETUP, { id: 'lenh-lan-hai' }));

    expect([first.id, second.id]).toEqual(['lenh-lan-mot', 'lenh-lan-hai']);
    setUp(school, {}, 'lenh-lan-hai');
    const ids = school.files().readRows(school.bookId('6A1'), "'Toán'!B4:B9").flat();

    expect(ids).toContain('HS101');
    expect(ids).not.toContain('SAI01');
    expect(school.table('Công việc').find(([id]) => id === 'lenh-lan-mot')?.[3]).toBe('stopped');
  });

  it('sent again with the same tables it is found, not started twice', () => {
    const school = fresh();
    const admin = school.person(PEOPLE.admin);
    const first = answerValue(admin.command('setup.start', SETUP, { id: 'lenh-lan-mot' }));

    expect(answerValue(admin.command('setup.start', SETUP, { id: 'lenh-lan-hai' })).id).toBe(
      first.id,
    );
  });
});

describe('pupils', () => {
  it('one code in two cases is one pupil, also when the table is given again or one is admitted (F13)', () => {
    expect(problems({ pupils: SETUP.pupils.replace('HS102', 'hs101') })).toEqual([
      expect.stringContaining('Dòng 2, 3: Mã học sinh "HS101"'),
    ]);

    const school = tinySchool();
    setUp(school, { pupils: SETUP.pupils.replace('HS101', 'hs101') }, 'lenh-lan-nua');
    expect(school.table('Học sinh')).toHaveLength(12);
    const admit = (pupil: object) =>
      school.person(PEOPLE.admin).command('pupil.change', {
        kind: 'admit',
        pupil: {
          id: 'HS900',
          fullName: 'Cao Thị Mơ',
          birthDate: '01/02/2015',
          gender: 'Nữ',
          ethnicity: '',
          phone: '',
          personalId: '',
          ministryId: '',
          ...pupil,
        },
        toClassId: '6A1',
        school: '',
        date: '2026-10-01',
        reason: 'Chuyển đến',
        decision: '',
      });

    expect(admit({ id: 'hs101' })).toMatchObject({ ok: false, code: 'DUPLICATE_ID' });
    expect(admit({ fullName: 'bùi gia AN', birthDate: '01/03/2015' })).toMatchObject({
      ok: false,
      code: 'DUPLICATE_ID',
    });
    expect(admit({ birthDate: '01/02/1915' })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(admit({ birthDate: '01/02/2026' })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(admit({})).toMatchObject({ ok: true });
  });

  it('the two numbers are two fields, both kept with their zeros (F12)', () => {
    const school = fresh();
    const pupils = SETUP.pupils
      .split('\n')
      .map((line, i) =>
        i === 0
          ? `${line}\tMã định danh Bộ GD&ĐT\tSố ĐDCN`
          : `${line}\t01000000${String(i).padStart(2, '0')}\t0012150000${String(i).padStart(2, '0')}`,
      )
      .join('\n');

    setUp(school, { pupils }, 'lenh-hai-so');
    const [first = []] = school.table('Học sinh');

    expect([first[8], first[10]]).toEqual(['001215000001', '0100000001']);
  });
});

describe('a training school', () => {
  it('is made up only where it was installed as one: a living school refuses made-up pupils', () => {
    const school = fresh();
    const before = finalState(school);
    const answer = school
      .person(PEOPLE.admin)
      .command('setup.start', { ...SETUP, pupils: null, inventPupils: true });

    expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(finalState(school)).toBe(before);
    expect(problems({ staff: null })).toEqual([
      expect.stringContaining('Bảng nhân sự chưa có'),
      ...[],
    ]);
  });

  it('cannot be made of a living school afterwards', () => {
    const school = fresh();
    const { runtime } = school.workspace;
    runtime.setScriptProperty(AUTHORITY_PROJECT, 'TRAINING', 'có');
    const result = runtime.execute({
      projectId: AUTHORITY_PROJECT,
      functionName: 'install',
      args: [],
      kind: 'editor',
      actor: PEOPLE.owner,
    });

    expect(result.status).not.toBe('done');
    expect(result.error).toContain('TRAINING');
  });

  it('takes made-up pupils and people without table', () => {
    const clock = frozenClock(START);
    const workspace = newWorkspace(clock);
    installSchool(workspace, { ...TINY_TABLES, training: true });
    const school = new TinySchool(workspace, clock);

    expect(preview(school, { pupils: null, inventPupils: true })).toMatchObject({ kind: 'ready' });
    expect(answerValue(school.person(PEOPLE.admin).query('school.overview', {})).isTraining).toBe(
      true,
    );
  });
});

describe('the school year of the settings page (A6)', () => {
  const install = (year: string) => {
    const school = fresh();
    const { runtime } = school.workspace;
    runtime.setScriptProperty(AUTHORITY_PROJECT, 'SCHOOL_YEAR', year);

    return {
      school,
      result: runtime.execute({
        projectId: AUTHORITY_PROJECT,
        functionName: 'install',
        args: [],
        kind: 'editor',
        actor: PEOPLE.owner,
      }),
    };
  };

  it.each(['2026–2027', '2026-27', '2026 - 2027', '2026/2027'])(
    '%s is read as 2026-2027',
    (year) => {
      const { school, result } = install(year);

      expect(result.status).toBe('done');
      expect(preview(school, {})).toMatchObject({ kind: 'ready' });
      expect(allFiles(school).filter(({ name }) => name.startsWith('Sổ quản trị'))).toHaveLength(1);
    },
  );

  it.each(['2026', '2026-2028', '26-27'])('%s is refused at once', (year) => {
    const { result } = install(year);

    expect(result.status).not.toBe('done');
    expect(result.error).toContain('SCHOOL_YEAR');
  });
});

describe('tables that are none, or look otherwise (A1)', () => {
  it.each([
    ['an Excel file', 'PK\u0003\u0004\u0014\u0000rels', 'tệp Excel (.xlsx)'],
    ['the bytes of Windows-1258', SETUP.assignments.replace(/[^ -~\s]/g, '\ufffd'), 'Windows-1258'],
    ['UTF-16 read as bytes', [...SETUP.assignments].join('\u0000'), 'UTF-16'],
  ])('%s are told in one sentence', (_what, assignments, words) => {
    const found = problems({ assignments });

    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  it('titles above the header, semicolons with quotes and split names just work', () => {
    const pupils = SETUP.pupils
      .split('\n')
      .map((line, i) => {
        const [id = '', name = '', ...rest] = line.split('\t');
        const words = name.split(' ');

        return i === 0
          ? ['Mã học sinh', 'Họ và tên đệm', 'Tên', ...rest].join(';')
          : [id, `"${words.slice(0, -1).join(' ')}"`, words.slice(-1)[0], ...rest].join(';');
      })
      .join('\r\n');

    expect(
      preview(fresh(), {
        pupils: `PHÒNG GIÁO DỤC;;;\r\nDANH SÁCH HỌC SINH NĂM HỌC 2026-2027;;;\r\n\r\n${pupils}`,
      }),
    ).toMatchObject({ kind: 'ready', pupils: 12 });
  });
});

describe('mistakes', () => {
  it('come back in one round, errors and questions together', () => {
    const seen = preview(fresh(), {
      assignments: SETUP.assignments.replace('Lê Quốc Bảo', 'L. Q. Bảo').replace('GDĐP', 'GDDDP'),
      staff: STAFF.replace('oanh@hoamai.edu.vn', 'oanh@gmail.com').replace(
        'viet@hoamai.edu.vn',
        '',
      ),
      pupils: SETUP.pupils.replace('01/03/2015', '31/02/2015').replace('\tNam', '\tX'),
    });

    expect(seen.kind).toBe('invalid');
    expect(seen.kind === 'invalid' && seen.problems.length).toBeGreaterThanOrEqual(3);
    expect(seen.kind === 'invalid' && seen.questions?.map(({ id }) => id)).toEqual([
      'name:L. Q. Bảo',
      'subject:GDDDP',
    ]);
  });

  it('a class that stands in one line only is told once, there', () => {
    const assignments = SETUP.assignments.replace('6A12; 7A1\tTrần', '6B12; 7A1\tTrần');
    const found = problems({ assignments, staff: STAFF });

    expect(found).toEqual([expect.stringContaining('dòng 2: lớp 6B1, 6B2 chỉ có ở dòng này')]);
  });

  it('a subject that is none is asked with the nearest first, few of them', () => {
    const assignments = SETUP.assignments.replace('KHTN', 'KHTM');
    const seen = preview(fresh(), { assignments });

    expect(seen).toMatchObject({ kind: 'questions' });
    const candidates = seen.kind === 'questions' ? (seen.questions[0]?.candidates ?? []) : [];

    expect(candidates[0]?.value).toBe('khtn');
    expect(candidates.length).toBeLessThan(6);
  });
});
