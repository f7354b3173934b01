import {
  type FiledPaper,
  paperFound,
} from '../../../../src/capabilities/paper-check/pure/paper-found';

function filed(id: string, more: Partial<FiledPaper> = {}): FiledPaper {
  return {
    ...{ id, path: `Lưu trữ/2026-2027/Khối 6/6A1/${id}.pdf`, kind: 'classBook', classId: '6A1' },
    ...{ term: '1', contentHash: '', sha256: id, pages: '3', madeBy: 'ngan@truong.example' },
    ...{ madeAt: '2027-01-10T01:00:00.000Z', about: '', edition: '1', form: '' },
    ...more,
  };
}

const name = (email: string): string => email.toUpperCase();
const said = (rows: readonly FiledPaper[], id: string) =>
  paperFound(rows, rows.find((row) => row.id === id)!, name);

describe('a paper of the archive', () => {
  const rows = [
    filed('a'),
    filed('other class', { classId: '6A2', edition: '2' }),
    filed('draft', { kind: 'classBookDraft', edition: '2' }),
    filed('other pupil', { about: 'HS1', edition: '2' }),
    filed('minutes', { kind: 'minutes', edition: '' }),
    filed('b', { edition: '2' }),
    filed('c', { edition: '3' }),
    filed('minutes 2', { kind: 'minutes', edition: '' }),
  ];

  it.each([
    ['a', 'superseded'],
    ['b', 'superseded'],
    ['c', 'current'],
    ['draft', 'current'],
    ['other class', 'current'],
    ['other pupil', 'current'],
    ['minutes', 'current'],
  ])('%s is %s', (id, verdict) => {
    expect(said(rows, id).verdict).toBe(verdict);
  });

  it('that was replaced names the edition that holds now', () => {
    expect(said(rows, 'a')).toMatchObject({
      paper: { name: 'a.pdf', edition: 1, madeBy: 'NGAN@TRUONG.EXAMPLE', isDraft: false },
      by: { name: 'c.pdf', edition: 3 },
    });
    expect(said(rows, 'draft')).toMatchObject({ paper: { isDraft: true } });
    expect(said(rows, 'minutes')).toMatchObject({ paper: { edition: null } });
  });
});
