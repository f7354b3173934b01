import { answerValue } from '../../../local/school/person-at-work';
import { ask, decide, lockedWithMark, WRONG } from '../../authority/support/corrections';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

/** One cell of the only request says something else under a good seal: only the ledger still has what was asked. */
function rewritten(header: string, text: string): TinySchool {
  const school = lockedWithMark();
  answerValue(ask(school));
  const files = school.files();
  const headers = files.readRows(files.control, "'Đề nghị sửa điểm'!A1:Z1")[0] ?? [];
  const at = headers.indexOf(header);
  const column = String.fromCharCode('A'.charCodeAt(0) + at);

  expect(at).toBeGreaterThanOrEqual(0);
  school.arrange(`'Đề nghị sửa điểm'!${column}2`, [[text]]);

  return school;
}

describe('a request whose row in the control workbook is not what the ledger has, though its seal fits (K3)', () => {
  it.each([
    ['Giá trị mới', '10'],
    ['Người đề nghị', PEOPLE.sport],
  ])('%s: is not approved, and the mark stays', (header, text) => {
    const school = rewritten(header, text);
    const entries = school.ledger().length;

    expect(decide(school)).toMatchObject({ ok: false, code: 'REQUEST_ALTERED' });
    expect(school.shown(WRONG)).toBe('7');
    expect(school.ledger()).toHaveLength(entries);
  });

  it('can be refused, and asked anew', () => {
    const school = rewritten('Giá trị mới', '10');

    expect(decide(school, { decision: 'refuse' })).toMatchObject({ ok: true });
    expect(school.shown(WRONG)).toBe('7');
  });
});
