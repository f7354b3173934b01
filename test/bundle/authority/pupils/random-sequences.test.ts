import { writtenTabs } from '../../../../src/book/book-tabs';
import { seededRandom } from '../../../../src/capabilities/set-up/pure/seeded-random';
import { readAccepted } from '../../../../src/ledger/accepted-state';
import type { LedgerEntry } from '../../../../src/ledger/ledger-entry';
import { inTimeOrder, replay } from '../../../../src/ledger/replay';
import type { TinySchool } from '../../../authority/support/school';
import { beat, prepared, resultsSchool, WHO } from '../results/results-school';
import { CLASSES, idsIn, keyOf, Life, onTheWay, pupilsNow } from './random-life';
import { mathsCell } from './roster-school';

const SEEDS = ['mưa', 'gió', 'mây'] as const;
const STEPS = 16;

/** Pupil/subject/column → what is official. */
type Values = ReadonlyMap<string, string>;

const marked = prepared(() => {
  const school = resultsSchool();
  school.edit(
    WHO.bao,
    mathsCell('6A1', 0),
    [
      ['8', '7'],
      ['6', '5'],
      ['9', '9'],
    ],
    'paste',
  );
  school.edit(
    WHO.bao,
    mathsCell('6A2', 0),
    [
      ['4', '10'],
      ['5', '5'],
    ],
    'paste',
  );
  school.type(WHO.dao, { classId: '6A1', tab: 'gdtc', key: 'HK1.TX1', pupil: 0 }, 'Đ');
  beat(school);

  return school;
});

function acceptedOf(school: TinySchool, classId: string): Values {
  const files = school.files();
  const rows = files.readRows(files.ledger, "'Đã nhận'!A2:C200").filter(([id]) => id === classId);

  return new Map(
    rows.flatMap(([, tabId = '', text = '']) =>
      Object.entries(readAccepted(text)).flatMap(([pupilId, marks]) =>
        Object.entries(marks).map(([key, value]): [string, string] => [
          keyOf(pupilId, tabId, key),
          value,
        ]),
      ),
    ),
  );
}

function shownOf(school: TinySchool, classId: string): Values {
  const book = school.bookId(classId);

  return new Map(
    writtenTabs({ grade: 6 }).flatMap((tab) =>
      school
        .files()
        .readRows(book, `'${tab.title}'!A4:AZ30`)
        .flatMap((row) =>
          tab.columns.flatMap(({ key, role }, column): [string, string][] => {
            const value = row[column] ?? '';

            return value === '' || (role !== 'mark' && role !== 'entry')
              ? []
              : [[keyOf(row[1] ?? '', tab.id, key), value]];
          }),
        ),
    ),
  );
}

function sorted(values: Iterable<readonly [string, string]>): readonly string[] {
  return [...values]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key} ${value}`)
    .sort();
}

function ofPupils(values: Values, ids: readonly string[]): [string, string][] {
  return [...values].filter(([key]) => ids.includes(decodeURIComponent(key.split('/')[0] ?? '')));
}

function chainOf(entries: readonly LedgerEntry[], classId: string): Values {
  return replay(entries.filter(({ chain }) => chain === classId));
}

/** Everything that must hold whatever has happened, once the beats have come. */
function expectWhole(life: Life): void {
  const { school, log } = life;
  const entries = school.ledger();
  const pupils = pupilsNow(school);
  const found = CLASSES.map((classId) => {
    const accepted = acceptedOf(school, classId);
    const own = pupils.filter((pupil) => pupil.classId === classId).map(({ id }) => id);

    return { classId, accepted, own };
  });
  const official = sorted(found.flatMap(({ accepted, own }) => ofPupils(accepted, own)));

  expect({ log, verified: school.verified(), waits: onTheWay(school) }).toEqual({
    log,
    verified: true,
    waits: [],
  });
  expect({ log, official: sorted(replay(inTimeOrder(entries))) }).toEqual({ log, official });

  for (const { classId, accepted } of found) {
    const values = sorted(accepted);
    expect({ log, values: sorted(chainOf(entries, classId)) }).toEqual({ log, values });
    expect({ log, values: sorted(shownOf(school, classId)) }).toEqual({ log, values });
  }

  for (const [key, value] of life.typed) {
    const is = official.find((line) => line.startsWith(`${key} `)) ?? '';
    expect({ log, key, value: is.slice(key.length + 1) }).toEqual({ log, key, value });
  }
}

/** The rows of both books are each there once, in every tab alike, and open exactly for who is there. */
function expectRows(life: Life): void {
  const { school, log } = life;

  for (const classId of CLASSES) {
    const rows = writtenTabs({ grade: 6 }).map(({ title }) =>
      JSON.stringify(
        school
          .files()
          .readRows(school.bookId(classId), `'${title}'!A4:B30`)
          .map((row) => row.slice(0, 2)),
      ),
    );
    const ids = idsIn(school, classId);
    const pupils = pupilsNow(school);
    const here = pupils.filter((pupil) => pupil.classId === classId).map(({ id }) => id);

    expect({ log, rows: new Set(rows).size }).toEqual({ log, rows: 1 });
    expect(JSON.parse(rows[0] ?? '').map(([number]: string[]) => Number(number))).toEqual(
      ids.map((_, position) => position + 1),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(here));
    ids.forEach((id, row) => {
      const pupil = pupils.find((entry) => entry.id === id);
      const isOpen = pupil?.classId === classId && pupil.isHere;
      const taken = school.type(WHO.bao, mathsCell(classId, row, 'HK1.CK'), '5') === null;
      expect({ log, classId, id, taken }).toEqual({ log, classId, id, taken: isOpen });
    });
  }
}

test.each(SEEDS)('after a random life (%s) ledger, accepted state and books agree', (seed) => {
  const life = new Life(marked(), seededRandom(seed));

  for (let step = 0; step < STEPS; step += 1) {
    life.step();
  }

  for (let round = 0; round < 3; round += 1) {
    life.school.clock.advance(300_000);
    life.school.heartbeat();
  }

  expectWhole(life);
  const before = life.school.ledger().length;
  beat(life.school);
  expect({ log: life.log, entries: life.school.ledger().length }).toEqual({
    log: life.log,
    entries: before,
  });
  expectRows(life);
});
