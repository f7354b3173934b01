import { sha256 } from '../../../src/google/sha256';
import { appendEntries, tipAfter } from '../../../src/ledger/chain';
import { LEDGER_HEADERS, rowOfEntry } from '../../../src/ledger/ledger-row';
import { wholeData } from '../../../src/ledger/split-data';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

const marked = (() => {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.type(PEOPLE.maths, TX1, '7');
  school.heartbeat();
  school.clock.advance(61 * 60_000);

  return takeSnapshot(school.workspace);
})();

const chain = (school: TinySchool) => school.ledger().filter((entry) => entry.chain === '6A1');

/** The school account writes rows by hand below the last entry of the chain of 6A1. */
function writeBelow(school: TinySchool, rows: readonly (readonly string[])[]): void {
  const heads = school.files().readRows(school.files().ledger, "'Đầu chuỗi'!A1:H400");
  const [, seq, , sheetId] = heads.find(([name]) => name === '6A1') ?? [];
  const status = school.batch(PEOPLE.owner, school.files().ledger, [
    {
      updateCells: {
        start: { sheetId: Number(sheetId), rowIndex: Number(seq) + 1, columnIndex: 0 },
        rows: rows.map((cells) => ({
          values: cells.map((text) =>
            text === '' ? {} : { userEnteredValue: { stringValue: text } },
          ),
        })),
        fields: 'userEnteredValue',
      },
    },
  ]);
  expect(status).toBe(200);
}

/** A row that says that the mark is 10, as the last entry of the chain but for its value. */
function copied(school: TinySchool): readonly string[] {
  const entries = chain(school);
  const last = entries[entries.length - 1];

  return last === undefined ? [] : rowOfEntry(last).map((text) => (text === '7' ? '10' : text));
}

/** A row that continues the chain as the software would: whoever can compute hashes can make one. */
function continued(school: TinySchool): readonly string[] {
  const before = chain(school);
  const last = before.slice(-1)[0];

  if (last === undefined) {
    return [];
  }

  const { entries } = appendEntries(
    tipAfter('6A1', before, sha256),
    [{ ...last, meaning: 'change', oldValue: '7', newValue: '10' }],
    sha256,
  );

  return entries.map(rowOfEntry)[0] ?? [];
}

const broken = (school: TinySchool) =>
  school.workspace.runtime
    .outbox()
    .filter(({ body }) => body.includes('Sổ cái của 6A1 không dùng được'));

describe('rows written by hand below the last entry of a chain', () => {
  it.each<[string, (school: TinySchool) => readonly (readonly string[])[]]>([
    ['a text', () => [['viết tay', 'cho vui']]],
    ['a row copied with another mark', (school) => [copied(school)]],
    [
      'several, with a gap',
      (school) => [copied(school), [''], Array(LEDGER_HEADERS.length).fill('x'), ['cuối']],
    ],
    ['very long cells', () => [Array(LEDGER_HEADERS.length).fill('y'.repeat(40_000))]],
  ])('are set aside, kept word for word in the ledger, and told once: %s', (_what, rowsOf) => {
    const school = fromSnapshot(marked);
    const before = chain(school);
    const foreign = rowsOf(school);
    writeBelow(school, foreign);
    school.type(PEOPLE.maths, { ...TX1, pupil: 1 }, '6');
    school.heartbeat();
    const after = chain(school);
    const kept = after.slice(before.length);
    const told = school.workspace.runtime
      .outbox()
      .filter(({ body }) => body.includes('Sổ cái vừa bị sửa ngoài phần mềm'));

    expect(after.slice(0, before.length)).toEqual(before);
    expect(kept.filter(({ meaning }) => meaning === 'repair').length).toBeGreaterThan(0);
    foreign.forEach((row) => {
      expect(kept.map((entry) => JSON.stringify(wholeData(entry, after, sha256))).join()).toContain(
        (row[0] ?? '').slice(0, 100),
      );
    });
    // The school goes on: what was typed is accepted, nothing of the rows is.
    expect(kept.filter(({ meaning }) => meaning === 'enter')).toMatchObject([{ newValue: '6' }]);
    expect(school.shown(TX1)).toBe('7');
    expect(school.verified()).toBe(true);
    expect(told).toHaveLength(1);
    expect(broken(school)).toEqual([]);
    school.clock.advance(61 * 60_000);
    school.heartbeat();
    expect(chain(school).length).toBe(after.length);
  });

  it('that continue the chain may be its own under an older head: people are asked', () => {
    const school = fromSnapshot(marked);
    writeBelow(school, [continued(school)]);
    school.type(PEOPLE.maths, { ...TX1, pupil: 1 }, '6');
    school.heartbeat();

    expect(broken(school).length).toBeGreaterThan(0);
    expect(school.shown(TX1)).toBe('7');
  });
});
