import {
  type CorrectedValue,
  correctionImpact,
  type FiledPaper,
  type ResultAct,
} from '../../../../src/capabilities/corrections/pure/correction-impact';
import { impactLine } from '../../../../src/capabilities/corrections/pure/impact-text';

const BEFORE = '2027-01-10T01:00:00.000Z';
const AT = '2027-01-12T01:00:00.000Z';
const AFTER = '2027-01-14T01:00:00.000Z';
const VALUE: CorrectedValue = {
  classId: '6A1',
  pupilId: 'HS101',
  subjectId: 'toan',
  term: 1,
  isMark: true,
  remark: null,
  oldAverage: '7,1',
  newAverage: '7,4',
  at: AT,
};

const act = (kind: string, at: string, period = '1', classIds = ['6A1']): ResultAct => ({
  kind,
  at,
  period,
  classIds,
});
const paper = (of: Partial<FiledPaper>): FiledPaper => ({
  id: 'f1',
  path: 'Lưu trữ/2026-2027/Khối 6/6A1/Sổ 6A1 (bản 1).pdf',
  kind: 'classBook',
  classId: '6A1',
  term: '1',
  about: '',
  madeAt: BEFORE,
  ...of,
});
const kinds = (
  value: CorrectedValue,
  acts: readonly ResultAct[] = [],
  papers: readonly FiledPaper[] = [],
) =>
  correctionImpact(value, { acts, papers }).map(({ kind, period }) => `${kind} ${period}`.trim());

describe('what a correction leaves to do', () => {
  it('is the average that changed, and the teacher’s own book', () => {
    expect(kinds(VALUE)).toEqual(['average', 'ownBook']);
    expect(kinds({ ...VALUE, newAverage: '7,1' })).toEqual(['ownBook']);
    expect(kinds({ ...VALUE, isMark: false, newAverage: '' })).toEqual(['ownBook']);
  });

  it.each([
    ['a summary made before', [act('summarise', BEFORE)], ['summary 1']],
    ['one made again since', [act('summarise', BEFORE), act('summarise', AFTER)], []],
    ['of the year, too', [act('summarise', BEFORE, 'year')], ['summary year']],
    ['of another semester', [act('summarise', BEFORE, '2')], []],
    ['of another class', [act('summarise', BEFORE, '1', ['6A2'])], []],
    ['results approved before', [act('approve', BEFORE)], ['approval 1']],
    ['approved again since', [act('approve', BEFORE), act('approve', AFTER)], []],
    ['re-opened since', [act('approve', BEFORE), act('reopen', AFTER)], []],
    ['acts of another kind', [act('submit', BEFORE), act('complete', BEFORE)], []],
  ])('%s', (_name, acts, expected) => {
    expect(kinds(VALUE, acts).slice(2)).toEqual(expected);
  });

  it('of a column of the year is of the year alone', () => {
    const acts = [act('approve', BEFORE), act('approve', BEFORE, 'year')];

    expect(kinds({ ...VALUE, term: null }, acts)).toContain('approval year');
    expect(kinds({ ...VALUE, term: null }, acts)).not.toContain('approval 1');
  });

  it.each([
    ['the class book of the semester', {}, true],
    ['of the second semester, which has the average of the year', { term: '2' }, true],
    ['of the year', { term: 'year' }, true],
    ['of the second semester, of another class', { term: '2', classId: '6A2' }, false],
    ['slips of the semester', { kind: 'slips', about: 'slips' }, true],
    ['slips of the year', { kind: 'slips', about: 'slips', term: 'year' }, true],
    ['slips of the other semester', { kind: 'slips', about: 'slips', term: '2' }, false],
    ['slips of another class', { kind: 'slips', about: 'slips', classId: '6A2' }, false],
    ['the filled book of the subject', { kind: 'personalBook', about: 'toan' }, true],
    ['that of the other semester', { kind: 'personalBook', about: 'toan', term: '2' }, false],
    ['that of another subject', { kind: 'personalBook', about: 'van' }, false],
    ['a blank book of the subject', { kind: 'personalBookBlank', about: 'toan' }, false],
    ['of another class', { classId: '6A2' }, false],
    ['printed since', { madeAt: AFTER }, false],
    ['a draft', { kind: 'classBookDraft' }, false],
    ['minutes', { kind: 'minutes' }, false],
    [
      'the pupil’s transcript, from a class before',
      { kind: 'transcript', term: '', about: 'HS101', classId: '6A9' },
      true,
    ],
    ['another pupil’s transcript', { kind: 'transcript', term: '', about: 'HS102' }, false],
  ])('a paper: %s', (_name, of, isStale) => {
    expect(kinds(VALUE, [], [paper(of)]).some((kind) => kind.startsWith('paper'))).toBe(isStale);
  });

  it.each([
    [
      1,
      ['classBook 1', 'classBook 2', 'classBook year', 'slips 1', 'slips year', 'personalBook 1'],
    ],
    [2, ['classBook 2', 'classBook year', 'slips 2', 'slips year', 'personalBook 2']],
    [null, ['classBook 2', 'classBook year', 'slips year']],
  ] as const)('of a column of semester %s: exactly the papers that print it', (term, expected) => {
    const about: Readonly<Record<string, string>> = { slips: 'slips', personalBook: 'toan' };
    const papers = ['classBook', 'slips', 'personalBook'].flatMap((kind) =>
      ['1', '2', 'year'].map((period) =>
        paper({ id: `${kind} ${period}`, kind, term: period, about: about[kind] ?? '' }),
      ),
    );
    const items = correctionImpact({ ...VALUE, term }, { acts: [], papers });

    expect(items.flatMap(({ kind, fileId }) => (kind === 'paper' ? [fileId] : []))).toEqual(
      expected,
    );
  });

  it.each([
    ['of a subject', { subjectId: 'toan', remark: 'term' }, ['personalBook 1', 'transcript']],
    ['of the homeroom teacher', { subjectId: 'nhan-xet', remark: 'term' }, ['slips 1']],
    [
      'of the year',
      { subjectId: 'nhan-xet', remark: 'year', term: 2 },
      ['slips year', 'transcript'],
    ],
  ] as const)('a remark %s: the papers that print it, and no results', (_name, of, expected) => {
    const about: Readonly<Record<string, string>> = { slips: 'slips', personalBook: 'toan' };
    const papers = [
      ...['classBook', 'slips', 'personalBook'].flatMap((kind) =>
        ['1', '2', 'year'].map((period) =>
          paper({ id: `${kind} ${period}`, kind, term: period, about: about[kind] ?? '' }),
        ),
      ),
      paper({ id: 'transcript', kind: 'transcript', term: '', about: VALUE.pupilId }),
    ];
    const items = correctionImpact(
      { ...VALUE, isMark: false, ...of },
      { acts: [act('summarise', BEFORE), act('approve', BEFORE)], papers },
    );

    expect(items.map(({ kind, fileId }) => fileId || kind)).toEqual(['ownBook', ...expected]);
  });

  it('of several editions only the last counts, wherever it stands in the list', () => {
    const editions = [paper({ id: 'f2', madeAt: AFTER }), paper({})];

    expect(kinds(VALUE, [], editions)).toEqual(['average', 'ownBook']);
  });

  it('says who does what next', () => {
    const items = correctionImpact(VALUE, {
      acts: [act('summarise', BEFORE), act('approve', BEFORE, 'year')],
      papers: [paper({})],
    });

    expect(items.map(impactLine)).toEqual([
      'Điểm trung bình học kì: 7,1 → 7,4. Sổ đã tự tính lại, không phải làm gì.',
      'Sổ điểm cá nhân: giáo viên sửa theo, ghi số phiếu.',
      'Bảng tổng hợp học kì I đã cũ: chủ nhiệm Tổng hợp lại, rồi Nộp kết quả.',
      'Kết quả cả năm đã duyệt trước khi sửa: hiệu trưởng duyệt lại, bản mới ghi rõ thay bản nào.',
      'Tờ đã in còn giá trị cũ: Sổ 6A1 (bản 1).pdf. Văn phòng xuất và in lại, thay tờ cũ.',
    ]);
  });
});
