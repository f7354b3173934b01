import fc from 'fast-check';
import {
  comingYear,
  currentYear,
  plainYear,
  readYears,
  withYear,
  writeYears,
  type Year,
  yearAfter,
} from '../../../src/school/year/years';

const year = (first: number, state: Year['state']): Year => ({
  ...plainYear(`${first}-${first + 1}`),
  state,
  controlId: `control-${first}`,
  ledgerIds: [`ledger-${first}`],
});

describe('the years of a school', () => {
  it('are none before there is a school', () => {
    expect([readYears(null), readYears('')]).toEqual([[], []]);
    expect(currentYear([])).toBeNull();
  });

  it.each(['{}', '[{}]', 'x', '[{"schoolYear":"2026-2028"}]'])(
    '%s in their place is refused, not taken for a school that is not there',
    (text) => {
      expect(() => readYears(text)).toThrow(/BAD_INPUT.*YEARS/);
    },
  );

  it('that was written is what is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2020, max: 2090 }), fc.constantFrom('open', 'closed'))),
        (given) => {
          const years = given.map(([first, state]) => year(first, state as Year['state']));
          expect(readYears(writeYears(years))).toEqual(years);
        },
      ),
    );
  });

  it('are told apart by their state', () => {
    const years = [year(2026, 'closed'), year(2027, 'open'), year(2028, 'making')];
    expect(currentYear(years)).toBe(years[1]);
    expect(comingYear(years)).toBe(years[2]);
  });

  it('are each there once: the same one again takes its place', () => {
    const years = [year(2026, 'open'), year(2027, 'making')];
    const opened = year(2027, 'open');
    expect(withYear(years, opened)).toEqual([years[0], opened]);
    expect(withYear(years, year(2028, 'making'))).toHaveLength(3);
  });

  it.each([
    ['2026-2027', '2027-2028'],
    ['2099-2100', '2100-2101'],
  ])('%s is followed by %s', (before, after) => {
    expect(yearAfter(before)).toBe(after);
  });
});
