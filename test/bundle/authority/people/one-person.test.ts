import { answerValue } from '../../../../local/school/person-at-work';
import { EVIDENCE } from '../../../authority/support/corrections';
import { SETUP, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { importAgain, previewOf, staffWith } from './import-again';

const NEW_ADDRESS = 'hang.moi@hoamai.edu.vn';
/** The deputy teaches, too: she may ask for a correction. */
const TEACHING = [
  'hieupho@hoamai.edu.vn\tPhó hiệu trưởng\t\t',
  'hieupho@hoamai.edu.vn\tPhó hiệu trưởng\t\tTin: 6A1',
] as const;

const messages = (school: TinySchool, staff: string, answers: Record<string, string> = {}) =>
  school.person(PEOPLE.principal).command('setup.preview', { ...SETUP, staff, answers });

describe('a code stays the person it was given to (F11)', () => {
  it('refuses, by line, a successor under the code of a teacher who left', () => {
    const staff = staffWith(['GV06\tĐào Công Việt\tviet@', 'GV06\tHồ Ngọc Diệp\tdiep@']);
    const seen = previewOf(tinySchool(), { staff });

    expect(seen).toMatchObject({
      kind: 'invalid',
      problems: [
        expect.stringMatching(
          /dòng 12: .*mã GV06 đã thuộc về Đào Công Việt <viet@hoamai\.edu\.vn>.*Hồ Ngọc Diệp/,
        ),
      ],
    });
  });

  it.each(['gv06', 'GV 06', 'ＧＶ06', 'GV0６', 'GѴ06'])(
    'refuses the successor also where the code is written %s',
    (code) => {
      const staff = staffWith(['GV06\tĐào Công Việt\tviet@', `${code}\tHồ Ngọc Diệp\tdiep@`]);

      expect(previewOf(tinySchool(), { staff })).toMatchObject({
        kind: 'invalid',
        problems: [expect.stringMatching(/dòng 12: .*mã GV06 đã thuộc về Đào Công Việt/)],
      });
    },
  );

  it('asks where only the name differs, and refuses the answer that they are two people', () => {
    const staff = staffWith(['GV06\tĐào Công Việt\t', 'GV06\tHồ Ngọc Diệp\t']);
    const school = tinySchool();
    const asked = previewOf(school, { staff });
    const id = asked.kind === 'questions' ? (asked.questions[0]?.id ?? '') : '';

    expect(asked).toMatchObject({
      kind: 'questions',
      questions: [{ where: expect.stringContaining('dòng 12') }],
    });
    expect(answerValue(messages(school, staff, { [id]: 'other' }))).toMatchObject({
      kind: 'invalid',
    });
    expect(answerValue(messages(school, staff, { [id]: 'same' }))).toMatchObject({
      kind: 'ready',
      changes: ['GV06: họ tên “Đào Công Việt” → “Hồ Ngọc Diệp”, vẫn là một người.'],
    });
  });

  it('takes a corrected spelling as a change of one person, shown, dated and in the ledger', () => {
    const school = tinySchool();
    const staff = staffWith(['Đào Công Việt', 'Đào Công Viết']);

    expect(previewOf(school, { staff })).toMatchObject({
      kind: 'ready',
      changes: ['GV06: họ tên “Đào Công Việt” → “Đào Công Viết”, vẫn là một người.'],
    });
    importAgain(school, { staff });
    expect(school.ledger().filter(({ meaning }) => meaning === 'person')).toMatchObject([
      {
        actor: PEOPLE.principal,
        data: { change: 'renamed', old: 'Đào Công Việt', new: 'Đào Công Viết' },
      },
    ]);
    expect(school.table('Nhân sự trước đây')).toMatchObject([
      ['GV06', 'GV06', 'Đào Công Việt', PEOPLE.sport, expect.stringMatching(/^2026-/)],
    ]);
  });

  it('tells leaders and whoever had an address that it moved, and who did it', () => {
    const school = tinySchool();
    const staff = staffWith([PEOPLE.sport, 'viet.moi@hoamai.edu.vn']);
    importAgain(school, { staff }, PEOPLE.admin);
    const [mail] = school.workspace.runtime
      .outbox()
      .filter(({ subject }) => subject.includes('đổi địa chỉ'));

    expect(mail?.bcc).toEqual(expect.arrayContaining([PEOPLE.principal, PEOPLE.sport]));
    expect(mail?.bcc).not.toContain(PEOPLE.admin);
    expect(mail?.body).toContain(`${PEOPLE.sport} đổi thành viet.moi@hoamai.edu.vn`);
  });

  it('refuses it together with what is to be asked about names and with other errors', () => {
    const staff = staffWith(['GV06\tĐào Công Việt\tviet@', 'GV06\tHồ Ngọc Diệp\tdiep@']);
    const unclear = (SETUP.assignments ?? '').replace('Trần Thị Lan; Lê', 'T. T. Lan; Lê');
    const seen = previewOf(tinySchool(), { staff, assignments: unclear });
    const both = previewOf(tinySchool(), {
      staff: staff.replace('Trần Minh Oanh\toanh@', 'Trần Minh Oanh\toanh@vi-du.vn'),
      assignments: unclear,
    });

    expect(seen).toMatchObject({
      kind: 'invalid',
      problems: [expect.stringContaining('mã GV06 đã thuộc về Đào Công Việt')],
      questions: [{ id: 'name:T. T. Lan' }],
    });
    expect(both).toMatchObject({
      kind: 'invalid',
      problems: expect.arrayContaining([
        expect.stringContaining('mã GV06 đã thuộc về Đào Công Việt'),
        expect.stringMatching(/dòng 11: .*email/),
      ]),
      questions: [{ id: 'name:T. T. Lan' }],
    });
  });

  it('asks about people together with the names', () => {
    const staff = staffWith(['GV06\tĐào Công Việt\t', 'GV06\tHồ Ngọc Diệp\t']);
    const assignments = (SETUP.assignments ?? '').replace('Trần Thị Lan; Lê', 'T. T. Lan; Lê');

    expect(previewOf(tinySchool(), { staff, assignments })).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'name:T. T. Lan' }, { id: 'person:GV06 Hồ Ngọc Diệp' }],
    });
  });

  it('does not take a person for a new one because the code is new', () => {
    const seen = previewOf(tinySchool(), { staff: staffWith(['GV06\t', 'GV77\t']) });

    expect(seen).toMatchObject({
      kind: 'invalid',
      problems: [expect.stringContaining('Hãy giữ mã GV06')],
    });
  });
});

describe('a code of a pupil stays the child’s it was given to', () => {
  const pupils = SETUP.pupils ?? '';
  const AN = 'HS101\tBùi Gia An\t01/03/2015\tNam\t6A1';

  it('refuses two codes exchanged, naming both lines, however the codes are written', () => {
    const exchanged = pupils
      .replace('HS101', 'HS-101')
      .replace('HS102', 'hs101')
      .replace('HS-101', 'hs102');

    expect(previewOf(tinySchool(), { pupils: exchanged })).toMatchObject({
      kind: 'invalid',
      problems: [
        expect.stringMatching(/^Bảng học sinh, dòng 2: mã HS102 .*HS101 \(dòng 3 của bảng\)/),
        expect.stringMatching(/^Bảng học sinh, dòng 3: mã HS101 .*HS102 \(dòng 2 của bảng\)/),
      ],
    });
  });

  it('asks about another child under the code, and does not take it for a move', () => {
    const other = pupils.replace(AN, 'HS101\tVõ Thị Mỹ Duyên\t09/09/2014\tNữ\t6A2');

    expect(previewOf(tinySchool(), { pupils: other })).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'child:HS101 Võ Thị Mỹ Duyên', where: 'Bảng học sinh, dòng 2' }],
    });
  });
});

describe('a mailbox that passes to a successor', () => {
  const school = tinySchool();
  const cell = { classId: '7A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 } as const;
  school.type(PEOPLE.sport, cell, '8');
  school.heartbeat();
  school.clock.advance(86_400_000);
  const staff = staffWith(['GV06\tĐào Công Việt\t', 'GV07\tHồ Ngọc Diệp\t']);
  importAgain(school, { staff });
  school.heartbeat();
  school.type(PEOPLE.sport, { ...cell, pupil: 1 }, '9');
  school.heartbeat();

  it('shows in history the person of that time', () => {
    expect(school.linesOf(PEOPLE.principal, cell)[0]?.actor).toBe('Đào Công Việt');
    expect(school.linesOf(PEOPLE.principal, { ...cell, pupil: 1 })[0]?.actor).toBe('Hồ Ngọc Diệp');
  });

  it('leaves who is gone without role and address, in the tables and in the ledger', () => {
    expect(
      school
        .table('Nhân sự')
        .find(([id]) => id === 'GV06')
        ?.slice(1),
    ).toEqual(['Đào Công Việt']);
    expect(
      school.ledger().filter(({ meaning, data }) => meaning === 'role' && data?.staff === 'GV06'),
    ).toMatchObject([
      {
        data: {
          old: expect.arrayContaining([
            expect.objectContaining({ role: 'homeroom', scope: '7A1' }),
          ]),
          new: [],
          people: [{ id: 'GV06', email: '' }],
        },
      },
    ]);
  });
});

describe('the same staff member under a new address (K8)', () => {
  const school = tinySchool();
  school.workspace.users.add({ email: NEW_ADDRESS, name: 'Nguyễn Thị Bích Hằng' });
  importAgain(school, { staff: staffWith(TEACHING) });
  const cell = { classId: '6A1', tab: 'tin', key: 'HK1.TX1', pupil: 0 } as const;
  school.type(PEOPLE.deputy, cell, '7');
  school.heartbeat();
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', {
      scope: { classIds: ['6A1'], subjectIds: [] },
      reason: 'Khóa để kiểm tra',
    }),
  );
  const request = answerValue(
    school.person(PEOPLE.deputy).command('correction.request', {
      classId: '6A1',
      subjectId: 'tin',
      pupilId: school.pupilId(cell),
      assessment: 'HK1.TX1',
      oldValue: '7',
      newValue: '9',
      cause: 'mistyped',
      reason: 'Vào nhầm điểm khi nhập',
      evidence: [EVIDENCE],
    }),
  );
  importAgain(school, { staff: staffWith(TEACHING, ['hieupho@', 'hang.moi@']) });
  const moved = school.person(NEW_ADDRESS);
  const decide = { requestId: request.id, decision: 'approve', reason: 'Đúng bài' } as const;

  it('may not decide her own request', () => {
    expect(moved.command('correction.decide', decide)).toMatchObject({
      ok: false,
      code: 'SAME_PERSON',
    });
  });

  it('does not sign in by the old address any more', () => {
    expect(school.person(PEOPLE.deputy).command('correction.decide', decide)).toMatchObject({
      ok: false,
      code: 'NOT_STAFF',
    });
  });

  it('finds her own request, and nothing to decide about it', () => {
    expect(answerValue(moved.query('requests.list', { state: 'open' }))).toMatchObject([
      { id: request.id, mayDecide: false, requestedByName: 'Nguyễn Thị Bích Hằng' },
    ]);
  });

  it('loses the files under the old address', () => {
    expect(school.workspace.drive.roleOf(school.bookId('6A1'), PEOPLE.deputy)).toBeNull();
    expect(school.workspace.drive.roleOf(school.bookId('6A1'), NEW_ADDRESS)).toBe('writer');
  });
});
