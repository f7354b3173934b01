import fc from 'fast-check';
import {
  HEALTH_CONDITIONS,
  type HealthCode,
} from '../../../../src/engine/health/pure/health-conditions';
import {
  afterReport,
  EVERYTHING,
  type HealthFinding,
  type HealthRecord,
  isToTell,
  isTrouble,
} from '../../../../src/engine/health/pure/health-state';
import {
  readHealth,
  shortDetail,
  writeHealth,
} from '../../../../src/engine/health/pure/stored-health';
import { utf8Bytes } from '../../../../src/kernel/text/utf8';
import { type Said, said, toldAs } from '../../../../src/kernel/words/said';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 10:00 in Việt Nam. */
const NOW = Date.UTC(2026, 9, 5, 3);

const found = (subject: string, detail = 'x') => ({
  subject: toldAs(subject),
  detail: toldAs(detail),
});

function look(
  known: readonly HealthRecord[],
  code: HealthCode,
  findings: readonly HealthFinding[],
  options: { covers?: (subject: Said | null) => boolean; now?: number } = {},
): readonly HealthRecord[] {
  const { covers = EVERYTHING, now = NOW } = options;

  return afterReport(known, { code, covers, found: findings }, now);
}

const told = (records: readonly HealthRecord[], at = NOW): readonly HealthRecord[] =>
  records.map((record) => ({ ...record, told: at }));

describe('a trouble', () => {
  it('begins when it is found, and goes on with its first time', () => {
    const first = look([], 'fileTrashed', [found('Sổ 6A1')]);
    const second = look(first, 'fileTrashed', [found('Sổ 6A1', 'y')], { now: NOW + MINUTE });

    expect(second).toEqual([{ ...first[0], detail: toldAs('y'), since: NOW }]);
  });

  it('is over when a look that covers it does not find it, and only then', () => {
    const known = look([], 'bookFault', [found('Sổ 6A1'), found('Sổ 6A2')]);
    const left = look(known, 'bookFault', [], {
      covers: (subject) => subject?.values.text === 'Sổ 6A1',
    });

    expect(left.map(({ subject }) => subject)).toEqual([toldAs('Sổ 6A2')]);
  });

  it('is another one with another detail where the condition says so', () => {
    const known = look([], 'bookFault', [found('Sổ 6A1', 'thiếu trang “Văn”')]);
    const next = look(known, 'bookFault', [found('Sổ 6A1', 'thiếu trang “Toán”')]);

    expect(next.map(({ detail }) => detail)).toEqual([toldAs('thiếu trang “Toán”')]);
  });

  it('is told once while it lasts, and again when it comes back', () => {
    const known = look([], 'fileTrashed', [found('Sổ 6A1')]);
    expect(isToTell(known[0] as HealthRecord, NOW)).toBe(true);

    const after = look(told(known), 'fileTrashed', [found('Sổ 6A1')], { now: NOW + 9 * DAY });
    expect(isToTell(after[0] as HealthRecord, NOW + 9 * DAY)).toBe(false);

    const over = look(after, 'fileTrashed', []);
    expect(over).toEqual([]);
    expect(isToTell(look(over, 'fileTrashed', [found('Sổ 6A1')])[0] as HealthRecord, NOW)).toBe(
      true,
    );
  });

  it('waits for its patience', () => {
    const [record] = look([], 'bookAway', [{ ...found('Sổ 6A1'), since: NOW - 50 * MINUTE }]);

    expect(isTrouble(record as HealthRecord, NOW)).toBe(false);
    expect(isTrouble(record as HealthRecord, NOW + 10 * MINUTE)).toBe(true);
  });

  it('that waits for people is told daily, and not twice a day when it comes back', () => {
    const known = told(look([], 'unreadableCell', [found('', 'Cài đặt › han.gk')]));
    const over = look(known, 'unreadableCell', [], { now: NOW + MINUTE });
    const back = look(over, 'unreadableCell', [found('', 'Cài đặt › han.gk')], {
      now: NOW + 2 * MINUTE,
    });
    const tell = (now: number) => back.some((record) => isToTell(record, now));

    expect(over.some((record) => isTrouble(record, NOW + MINUTE))).toBe(false);
    expect([tell(NOW + 2 * MINUTE), tell(NOW + DAY)]).toEqual([false, true]);
    expect(look(over, 'unreadableCell', [], { now: NOW + DAY })).toEqual([]);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const item = fc.record({ code: text, values: fc.dictionary(text, fc.oneof(text, fc.integer())) });
const detail = fc.oneof(
  text.map(toldAs),
  fc.record({
    code: fc.constantFrom('list', 'rows.changed'),
    values: fc.record({ items: fc.array(item, { minLength: 1, maxLength: 20 }) }),
  }),
);

describe('a detail that is long', () => {
  it('keeps of a list what there is room for, and counts the rest', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), (items) => {
        const { code, values } = shortDetail(said('list', { items })) ?? toldAs('');
        const kept = values.items as readonly Said[];

        expect(kept.length + Number(values.more ?? 0)).toBe(items.length);
        expect(code).toBe(kept.length === items.length ? 'list' : 'listMore');
      }),
    );
  });
});

describe('the property of a condition', () => {
  const record = fc.record({
    code: fc.constant<HealthCode>('bookFault'),
    subject: fc.option(fc.string().map(toldAs)),
    detail: fc.option(detail).map(shortDetail),
    since: fc.nat(),
    told: fc.nat(),
    ended: fc.nat(),
  });

  it('holds nothing of what an older version wrote as sentences: it is found again', () => {
    const older = '{"more":0,"records":[["Sổ 6A1","đang nằm trong thùng rác",1,1,0]]}';

    expect(readHealth('fileTrashed', older)).toEqual({ more: 0, records: [] });
  });

  it('holds what it was given, within nine kilobytes; the rest is counted', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 80 }), (records) => {
        const text = writeHealth(records);
        const kept = readHealth('bookFault', text);

        expect(utf8Bytes(text).length).toBeLessThanOrEqual(9 * 1024);
        expect(kept.records).toEqual(records.slice(0, kept.records.length));
        expect(kept.records.length + kept.more).toBe(records.length);
      }),
    );
  });
});

test('every condition says in both languages what it is, what follows and what to do, in sentences of its own', () => {
  const texts = HEALTH_CONDITIONS.flatMap(({ title, meaning, toDo }) => [title, meaning, toDo]);

  expect(texts.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '' || vi === en)).toEqual(
    [],
  );
  expect(new Set(HEALTH_CONDITIONS.map(({ title }) => title.vi)).size).toBe(
    HEALTH_CONDITIONS.length,
  );
});
