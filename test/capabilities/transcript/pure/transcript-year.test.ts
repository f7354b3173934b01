import type { PromotionState } from '../../../../src/capabilities/results/pure/grading/grading-types';
import {
  blankYear,
  inFormOrder,
  promotionOf,
} from '../../../../src/capabilities/transcript/pure/transcript-year';

describe('the sentence of the form a year ends with', () => {
  it.each<[PromotionState | null, PromotionState | null, ReturnType<typeof promotionOf>]>([
    ['LEN_LOP', 'LEN_LOP', 'promoted'],
    ['KIEM_TRA_LAI', 'KIEM_TRA_LAI', null],
    ['KIEM_TRA_LAI', 'LEN_LOP', 'promotedAfterSummer'],
    ['KIEM_TRA_LAI', 'KHONG_LEN_LOP', 'notPromoted'],
    ['REN_LUYEN_HE', 'LEN_LOP', 'promotedAfterSummer'],
    ['REN_LUYEN_HE', 'REN_LUYEN_HE', null],
    ['KHONG_LEN_LOP', 'KHONG_LEN_LOP', 'notPromoted'],
    [null, null, null],
  ])('%s, now %s: %s', (atEnd, now, sentence) => {
    expect(promotionOf(atEnd, now)).toBe(sentence);
  });
});

it('sets subjects in the order of the form, unknown ones after them', () => {
  const ids = ['van', 'tieng-dan-toc', 'toan', 'hdtn-hn', 'khtn'].map((id) => ({ id }));

  expect(inFormOrder(ids).map(({ id }) => id)).toEqual([
    'toan',
    'khtn',
    'van',
    'hdtn-hn',
    'tieng-dan-toc',
  ]);
});

it('invents nothing on a page that is left to be filled', () => {
  const of = { grade: 6, isLastGrade: false, subjectNames: ['Toán'], reason: 'Không có số liệu.' };
  const blank = { term1: '', term2: '', year: '' };

  expect(blankYear(of)).toEqual({
    schoolYear: '',
    classId: '6',
    subjects: [{ name: 'Toán', ...blank, retest: '', remark: '', teachers: '' }],
    training: { ...blank, after: '' },
    learning: { ...blank, after: '' },
    absences: '',
    promotion: null,
    isLastGrade: false,
    awards: '',
    summer: '',
    remark: '',
    homeroomTeacher: '',
    principal: '',
    source: 'Không có số liệu.',
  });
});
