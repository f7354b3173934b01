import type { SchoolHeading } from '../../documents/paper-types';
import type { Session } from '../session';

/** Heading of every paper of the school. */
export function schoolHeading({ school: { settings } }: Session): SchoolHeading {
  return {
    authority: settings.authority,
    school: settings.schoolName,
    commune: settings.commune,
    province: settings.province,
    place: settings.place,
  };
}
