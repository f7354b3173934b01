import { readSchoolYear } from '../../../school/calendar/school-year';
import { addressFault } from '../../set-up/pure/school-domains';
import type { InstallWishes } from './install-views';

/** A field that cannot be, by the name it has on the page, and what is wrong with it. */
export interface WishFault {
  readonly field: string;
  readonly value: string;
}

/** What is wrong with what the installer was asked for, field by field; empty: nothing. */
export function wishFaults(wishes: InstallWishes, domain: string): readonly WishFault[] {
  const { schoolYear, firstAdmins } = wishes;
  const year =
    readSchoolYear(schoolYear) === null
      ? [
          {
            field: 'Năm học',
            value: `“${schoolYear}” (cần dạng 2026-2027, hai năm liền nhau)`,
          },
        ]
      : [];
  const admins = firstAdmins
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((email) => email !== '');
  const faults = admins.flatMap((email) => addressFault(email, [domain]) ?? []);
  const people = faults.length > 0 ? [{ field: 'Quản trị đầu tiên', value: faults.join(' ') }] : [];

  return [...year, ...people];
}
