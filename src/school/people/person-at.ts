import { type SchoolModel, staffByEmail, staffName } from '../school-model';
import type { FormerIdentity, StaffMember } from '../school-types';

function formersOf(school: SchoolModel, wanted: (former: FormerIdentity) => boolean) {
  return (school.former ?? []).filter(wanted).sort((a, b) => a.until - b.until);
}

function memberById(school: SchoolModel, id: string): StaffMember | null {
  return school.staff.find((member) => member.id === id) ?? null;
}

/**
 * The person an address stood for at a time (UTC ms): who held it then, else who holds it now, else who held it last.
 * Null for an address nobody of the school ever had. Two addresses of one person give one person.
 */
export function personAt(school: SchoolModel, email: string, at: number): StaffMember | null {
  const wanted = email.toLowerCase();
  const held = wanted === '' ? [] : formersOf(school, (former) => former.email === wanted);
  const then = held.find(({ until }) => until > at);

  if (then !== undefined) {
    return memberById(school, then.staffId);
  }

  const last = held[held.length - 1];

  return (
    staffByEmail(school, wanted) ?? (last === undefined ? null : memberById(school, last.staffId))
  );
}

/** Full name, as it was at a time (UTC ISO), of the person an address stood for then; the address where nobody had it. */
export function nameAt(school: SchoolModel, email: string, at: string): string {
  const time = Date.parse(at);
  const instant = Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
  const person = personAt(school, email, instant);
  const [then] = formersOf(
    school,
    ({ staffId, until }) => staffId === person?.id && until > instant,
  );

  return person === null ? email : (then?.fullName ?? staffName(school, person.id));
}

/** True if an address stood, at a time (UTC ISO), for this person: whoever asks may not decide, whatever the address. */
export function isPerson(
  school: SchoolModel,
  member: Pick<StaffMember, 'id' | 'email'>,
  { email, at }: { readonly email: string; readonly at: string },
): boolean {
  const person = personAt(school, email, Date.parse(at));

  return person === null ? email.toLowerCase() === member.email : person.id === member.id;
}

/** Every address a school knows of its people, present and former, lower case, each once. */
export function knownAddresses(school: SchoolModel): readonly string[] {
  const all = [
    ...school.staff.map(({ email }) => email),
    ...(school.former ?? []).map(({ email }) => email),
  ];

  return [...new Set(all)].filter((email) => email !== '');
}
