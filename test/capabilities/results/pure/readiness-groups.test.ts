import { renderMissing } from '../../../../src/capabilities/results/pure/grading-words/render-grading';
import {
  bothTexts,
  lackLines,
  type MarkLack,
} from '../../../../src/capabilities/results/pure/readiness';
import type { Pupil } from '../../../../src/school/school-types';

const lack = (name: string, cell: string): MarkLack => ({
  pupil: { id: name, fullName: name } as Pupil,
  name,
  item: { code: 'mark', subjectId: 'toan', subject: 'Toán', term: 1, cell },
  text: bothTexts((catalogue) =>
    renderMissing({ code: 'mark', subjectId: 'toan', subject: 'Toán', term: 1, cell }, catalogue),
  ),
});
const many = ['An', 'Bình', 'Chi', 'Dũng'];

describe('what a subject still lacks', () => {
  it.each([
    ['nothing', [], []],
    ['one mark', [lack('An', 'CK')], ['An: thiếu điểm ĐĐGck môn Toán (học kì 1)']],
    [
      'a column of many and one of few',
      [...many.map((name) => lack(name, 'TX1')), lack('An', 'GK'), lack('Bình', 'GK')],
      ['môn Toán (học kì 1) – ĐĐGtx 1: 4 em · ĐĐGgk: An, Bình'],
    ],
    [
      'a fault of what is entered beside it',
      [lack('An', 'GK'), { ...lack('Chi', 'CK'), item: null }],
      ['An: thiếu điểm ĐĐGgk môn Toán (học kì 1)', 'Chi: thiếu điểm ĐĐGck môn Toán (học kì 1)'],
    ],
  ])('is said in as few lines as it takes: %s', (_what, lacks, lines) => {
    expect(lackLines(lacks)).toEqual(lines);
  });
});
