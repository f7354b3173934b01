import { answerValue } from '../../../local/school/person-at-work';
import { sha256 } from '../../../src/google/sha256';
import { appendEntries, tipAfter } from '../../../src/ledger/chain';
import type { EntryDraft } from '../../../src/ledger/ledger-entry';
import { rowOfEntry } from '../../../src/ledger/ledger-row';
import { said } from '../../authority/support/said';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const HEADS_SHEET = 1;

function marked(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, TX1, '7');
  school.heartbeat();
  // The day's checkpoint binds what is there.
  school.clock.advance(25 * 60 * 60_000);
  school.heartbeat();

  return school;
}

const chain = (school: TinySchool) => school.ledger().filter((entry) => entry.chain === '6A1');

function write(school: TinySchool, at: readonly [number, number], cells: readonly string[]): void {
  const [sheetId, rowIndex] = at;
  const values = cells.map((text) =>
    text === '' ? {} : { userEnteredValue: { stringValue: text } },
  );
  const status = school.batch(PEOPLE.owner, school.files().ledger, [
    {
      updateCells: {
        start: { sheetId, rowIndex, columnIndex: 0 },
        rows: [{ values }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  expect(status).toBe(200);
}

/** Two entries that go on from the chain, by whoever can compute hashes; `isHeadToo`: the head is written to fit them. */
function forged(school: TinySchool, isHeadToo: boolean): number {
  const before = chain(school);
  const place = { register: 'toan', row: before[0]!.key.row, column: 'HK1.TX2', class: '6A1' };
  const draft: EntryDraft = {
    time: '2026-11-09T01:00:00.000Z',
    actor: PEOPLE.maths,
    role: 'teacher',
    meaning: 'enter',
    newValue: '10',
    key: place,
    commandId: 'x',
  };
  const { entries, tip } = appendEntries(
    tipAfter('6A1', before, sha256),
    [draft, { ...draft, meaning: 'lock', newValue: '', key: {} }],
    sha256,
  );
  const heads = school.files().readRows(school.files().ledger, "'Đầu chuỗi'!A1:L400");
  const at = heads.findIndex(([name]) => name === '6A1');
  const row = [...(heads[at] ?? [])];
  entries.forEach((entry, position) => {
    write(school, [Number(row[3]), before.length + 1 + position], rowOfEntry(entry));
  });
  row[6] = 'x';

  if (isHeadToo) {
    row[1] = String(tip.size);
    row[2] = tip.root;
    row[9] = tip.last;
    row[10] = tip.frontier.join(' ');
  }

  write(school, [HEADS_SHEET, at], row);

  return before.length;
}

describe('entries that hold together, written below a chain whose seal is broken', () => {
  it.each([
    ['under the head as it was', false],
    ['with a head to fit', true],
  ])(
    '%s are told by number and kind: in the ledger, the mail and to administrators',
    (_what, isHeadToo) => {
      const school = marked();
      const size = forged(school, isHeadToo);
      school.clock.advance(61 * 60_000);
      school.heartbeat();
      const words = new RegExp(
        `2 mục không có dấu niêm hay điểm chốt nào chứng thực \\(mục ${size + 1} đến ${size + 2}.*Nhập điểm: 1, Khóa sổ: 1`,
      );
      const [repair] = chain(school).filter(({ meaning }) => meaning === 'repair');
      const { lines } = answerValue(school.person(PEOPLE.admin).query('health.list', {}));

      expect(said(repair)).toMatch(words);
      expect(
        school.workspace.runtime
          .outbox()
          .map(({ body }) => body)
          .join(),
      ).toMatch(words);
      expect(JSON.stringify(lines)).toMatch(words);
    },
  );

  it('a seal alone that is broken accuses no entry', () => {
    const school = marked();
    const heads = school.files().readRows(school.files().ledger, "'Đầu chuỗi'!A1:L400");
    const at = heads.findIndex(([name]) => name === '6A1');
    write(
      school,
      [HEADS_SHEET, at],
      heads[at]!.map((cell, column) => (column === 6 ? 'x' : cell)),
    );
    school.clock.advance(61 * 60_000);
    school.heartbeat();
    const [repair] = chain(school).filter(({ meaning }) => meaning === 'repair');

    expect(said(repair)).toContain('dấu niêm');
    expect(said(repair)).not.toContain('chứng thực');
  });
});
