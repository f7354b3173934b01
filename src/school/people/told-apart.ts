import { printDate } from '../../kernel/text/date-text';
import { nameKey } from '../../kernel/text/vietnamese-name';

/** Somebody on a list; a birth date (ISO) is left out for staff, and '' where it is not known. */
export interface Listed {
  readonly id: string;
  readonly fullName: string;
  readonly birthDate?: string;
}

/** Names by which people of one list cannot be taken for each other, by id; an id that is not on it stays itself. */
export type ToldApart = (id: string) => string;

function countBy(people: readonly Listed[], keyOf: (person: Listed) => string) {
  const counts = new Map<string, number>();

  for (const person of people) {
    const key = keyOf(person);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  return (person: Listed): boolean => (counts.get(keyOf(person)) ?? 0) > 1;
}

/** What has to stand beside a name in a list: nothing where it is the only one of its kind. */
function additions(people: readonly Listed[]): ReadonlyMap<string, readonly string[]> {
  // Two writings of one name have one key (`sameName`).
  const keys = new Map(people.map((person) => [person, nameKey(person.fullName)]));
  const key = (person: Listed): string => keys.get(person) ?? '';
  const isNamesake = countBy(people, key);
  const isTwin = countBy(people, (person) => `${key(person)}|${person.birthDate ?? ''}`);

  return new Map(
    people.map((person) => {
      const { id, birthDate = '' } = person;
      const date = isNamesake(person) && birthDate !== '' ? [printDate(birthDate)] : [];

      return [
        id,
        isTwin(person) || (isNamesake(person) && birthDate === '') ? [...date, id] : date,
      ];
    }),
  );
}

/**
 * Tells people of one list apart: the name alone where nobody else has it, else with the birth date, and with the code
 * too where birth dates are the same or not known: `Nguyễn Văn An (12/03/2014)`, `Trần Thị Hoa (GV07)`.
 */
export function toldApart(people: readonly Listed[]): ToldApart {
  return labels(people, (beside) => beside);
}

/** As {@link toldApart} for a list that prints the birth date in a column of its own: only a code is ever added. */
export function toldApartBesideDate(people: readonly Listed[]): ToldApart {
  return labels(people, (beside, id) => beside.filter((part) => part === id));
}

function labels(
  people: readonly Listed[],
  shown: (beside: readonly string[], id: string) => readonly string[],
): ToldApart {
  const byId = new Map(people.map((person) => [person.id, person]));
  // Somebody who stands in a list twice is nobody's namesake.
  const added = additions([...byId.values()]);

  return (id) => {
    const beside = shown(added.get(id) ?? [], id);
    const name = byId.get(id)?.fullName ?? id;

    return beside.length === 0 ? name : `${name} (${beside.join(', ')})`;
  };
}
