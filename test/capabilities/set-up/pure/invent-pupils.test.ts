import { inventPupils } from '../../../../src/capabilities/set-up/pure/invent-pupils';
import { seededRandom } from '../../../../src/capabilities/set-up/pure/seeded-random';
import { comparePeople } from '../../../../src/kernel/text/vietnamese-name';
import { ETHNIC_GROUPS } from '../../../../src/school/ethnic-groups';

describe('inventPupils', () => {
  const pupils = inventPupils(['9A4', '6A1'], 2026, seededRandom('x'));

  it('orders a class as its list is ordered, with codes in that order', () => {
    const first = pupils.filter(({ classId }) => classId === '6A1');

    expect([...first].sort(comparePeople)).toEqual(first);
    expect(first.map(({ id }) => id)).toEqual(
      first.map((_, i) => `2606001${String(i + 1).padStart(3, '0')}`),
    );
  });

  it('gives birth years that fit the grade', () => {
    const years = (classId: string) =>
      new Set(
        pupils
          .filter((pupil) => pupil.classId === classId)
          .map(({ birthDate }) => birthDate.slice(0, 4)),
      );

    expect([...years('6A1')].every((year) => ['2014', '2015'].includes(year))).toBe(true);
    expect([...years('9A4')].every((year) => ['2011', '2012'].includes(year))).toBe(true);
  });

  it('gives every pupil a listed ethnic group, most the same one, and a status', () => {
    const large = inventPupils(['6A1', '6A2', '7A1', '7A2', '8A1', '9A1'], 2026, seededRandom('y'));
    const groups = large.map(({ ethnicity }) => ethnicity);
    const largest = groups.filter((group) => group === 'Kinh').length;

    expect(groups.every((group) => ETHNIC_GROUPS.includes(group))).toBe(true);
    expect(largest / groups.length).toBeGreaterThan(0.8);
    expect(largest).toBeLessThan(groups.length);
    expect(new Set(large.map(({ status }) => status))).toEqual(new Set(['studying']));
  });

  it('invents no telephone and no personal id', () => {
    expect(new Set(pupils.map(({ phone, personalId }) => phone + personalId))).toEqual(
      new Set(['']),
    );
  });

  it('gives the same pupils for the same seed', () => {
    expect(inventPupils(['9A4', '6A1'], 2026, seededRandom('x'))).toEqual(pupils);
  });
});
