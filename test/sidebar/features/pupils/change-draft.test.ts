import {
  type ChangeCase,
  type ChangeDraft,
  changePayload,
  changeProblems,
  emptyDraft,
  fieldsOf,
} from '../../../../sidebar/features/pupils/change-draft';

/** 22/11/2026 23:30 in Việt Nam: UTC is still on the same day, half an hour later it is the 23rd here only. */
const NOW = Date.parse('2026-11-22T16:30:00Z');
const AT: ChangeCase = { kind: 'move', classId: '6A1', pupilId: 'p2', codes: [], now: NOW };
const GROUND = { reason: ' Gia đình  đề nghị ', decision: ' 12/QĐ-THCS ' };
const filled: ChangeDraft = {
  ...emptyDraft(NOW),
  ...GROUND,
  toClassId: '6A2',
  code: ' HS-9 ',
  fullName: ' Hoàng  Thị Mai Chi ',
  birthDate: '5-3-2015',
  gender: 'Nữ',
  ethnicity: 'Tày',
  school: ' THCS  Hoa Ban ',
};
const at = (more: Partial<ChangeCase>): ChangeCase => ({ ...AT, ...more });

test('a fresh form has the date of today in Việt Nam and nothing else', () => {
  expect(emptyDraft(NOW).date).toBe('22/11/2026');
  expect(emptyDraft(NOW + 1_800_000).date).toBe('23/11/2026');
  expect(Object.values(emptyDraft(NOW)).filter((value) => value !== '')).toHaveLength(1);
});

test('a move needs a class and a reason; a decision number may be missing', () => {
  expect(changeProblems(emptyDraft(NOW), AT)).toEqual({
    toClassId: 'pupils.need.toClassId',
    reason: 'pupils.need.reason',
  });
  expect(changeProblems({ ...filled, decision: '' }, AT)).toEqual({});
});

test('a reason longer than the command takes is named before it is sent', () => {
  const long = (length: number) => changeProblems({ ...filled, reason: 'x'.repeat(length) }, AT);

  expect(long(500)).toEqual({});
  expect(long(501)).toEqual({ reason: 'pupils.need.shortReason' });
});

test.each([
  ['', 'pupils.need.date'],
  ['31/11/2026', 'pupils.need.date'],
  ['5/11', 'pupils.need.date'],
  ['23/11/2026', 'pupils.need.notFuture'],
  ['22/11/2026', undefined],
  ['1.9.2026', undefined],
])('the date "%s" of a change: %s', (date, problem) => {
  expect(changeProblems({ ...filled, date }, AT).date).toBe(problem);
});

test('the other school is asked for only when the pupil goes to one', () => {
  const leaving = (status: ChangeDraft['status']) => fieldsOf('leave', { ...filled, status });

  expect(leaving('movedOut')).toContain('school');
  expect(leaving('onLeave')).not.toContain('school');
  expect(leaving('')).not.toContain('school');
  expect(fieldsOf('admit', filled)).toContain('school');
});

test('a school typed before another case was chosen is not sent', () => {
  const leave = at({ kind: 'leave' });

  expect(changePayload({ ...filled, status: 'leftSchool' }, leave)).toEqual({
    kind: 'leave',
    pupilId: 'p2',
    status: 'leftSchool',
    school: '',
    date: '2026-11-22',
    reason: 'Gia đình đề nghị',
    decision: '12/QĐ-THCS',
  });
  expect(changePayload({ ...filled, status: 'movedOut' }, leave)).toMatchObject({
    school: 'THCS Hoa Ban',
  });
});

test.each([
  ['move', { kind: 'move', pupilId: 'p2', toClassId: '6A2' }],
  ['return', { kind: 'return', pupilId: 'p2' }],
] as const)('a %s sends the pupil, the ground and no more', (kind, sent) => {
  expect(changePayload(filled, at({ kind }))).toEqual({
    ...sent,
    date: '2026-11-22',
    reason: 'Gia đình đề nghị',
    decision: '12/QĐ-THCS',
  });
});

test('somebody new is sent as the school stores people', () => {
  const draft = {
    ...filled,
    phone: '+84 912.345.678',
    personalId: '001 215 000 123',
    ministryId: '0123 456 789',
  };

  expect(changePayload(draft, at({ kind: 'admit', pupilId: '' }))).toEqual({
    kind: 'admit',
    toClassId: '6A1',
    school: 'THCS Hoa Ban',
    date: '2026-11-22',
    reason: 'Gia đình đề nghị',
    decision: '12/QĐ-THCS',
    pupil: {
      id: 'HS-9',
      fullName: 'Hoàng Thị Mai Chi',
      birthDate: '2015-03-05',
      gender: 'Nữ',
      ethnicity: 'Tày',
      phone: '0912345678',
      personalId: '001215000123',
      ministryId: '0123456789',
    },
  });
});

test.each<[string, Partial<ChangeDraft>, object]>([
  ['no code', { code: ' ' }, { code: 'pupils.need.code' }],
  ['a code of this class', { code: 'HS-1 ' }, { code: 'pupils.need.codeFree' }],
  ['no name', { fullName: '' }, { fullName: 'pupils.need.fullName' }],
  ['no gender', { gender: '' }, { gender: 'pupils.need.gender' }],
  ['a birth tomorrow', { birthDate: '23/11/2026' }, { birthDate: 'pupils.need.born' }],
  ['nine digits', { phone: '091234567' }, { phone: 'pupils.need.phone' }],
  ['eleven digits', { personalId: '00121500012' }, { personalId: 'pupils.need.personalId' }],
  ['eleven digits', { ministryId: '01234567890' }, { ministryId: 'pupils.need.ministryId' }],
  ['no phone, id, group', { phone: ' ', personalId: '', ethnicity: '' }, {}],
])('%s of somebody new is judged', (_name, change, problems) => {
  const admit = at({ kind: 'admit', pupilId: '', codes: ['HS-1'] });

  expect(changeProblems({ ...filled, ...change }, admit)).toEqual(problems);
});

test.each([
  ['Nguyễn Văn An 😀', 'pupils.need.printable'],
  ['李 An', 'pupils.need.printable'],
  ['Nguy\uFFFDn An', 'pupils.need.printable'],
  ['', 'pupils.need.fullName'],
  ['H’Ƀlăm Niê', undefined],
])(
  'a name to admit that cannot stand on the papers is named before it is sent: %s',
  (fullName, problem) => {
    expect(changeProblems({ ...filled, fullName }, at({ kind: 'admit' })).fullName).toBe(problem);
  },
);
