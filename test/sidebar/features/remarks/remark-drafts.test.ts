import {
  draftsAfter,
  draftsWith,
  type RemarkDrafts,
  toSend,
} from '../../../../sidebar/features/remarks/remark-drafts';

const pupil = (id: string, remark = '') => ({ id, number: 1, name: id, remark });
const drafts = (...list: [string, string, string][]): RemarkDrafts =>
  new Map(list.map(([id, text, was]) => [id, { text, was }]));

describe('what is typed about a pupil', () => {
  it('remembers what its writer saw there, and is no draft once it says the same', () => {
    const typed = draftsWith(new Map(), pupil('A', 'Ngoan'), 'Chăm');

    expect([...typed]).toEqual([['A', { text: 'Chăm', was: 'Ngoan' }]]);
    expect([...draftsWith(typed, pupil('A', 'Ngoan'), 'Ngoan')]).toEqual([]);
  });

  it('is sent with what was seen when it was typed, not with what came since', () => {
    expect(toSend([pupil('A', 'Người khác ghi')], drafts(['A', 'Chăm', '']))).toEqual([
      { pupilId: 'A', was: '', text: 'Chăm' },
    ]);
  });

  it('is not sent where the book says it already, nor of a pupil who is not here', () => {
    expect(toSend([pupil('A', 'Chăm')], drafts(['A', ' Chăm ', ''], ['B', 'x', '']))).toEqual([]);
  });

  it('is gone once it is written, and stays where it was refused or typed on meanwhile', () => {
    const before = drafts(['A', 'Chăm  học', ''], ['B', '8,5', ''], ['C', 'Ngoan lắm', '']);
    const sent = [
      { pupilId: 'A', was: '', text: 'Chăm  học' },
      { pupilId: 'B', was: '', text: '8,5' },
      { pupilId: 'C', was: '', text: 'Ngoan' },
    ];

    expect([...draftsAfter(before, sent, [{ pupilId: 'B' }]).keys()]).toEqual(['B', 'C']);
  });
});
