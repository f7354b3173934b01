import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import { rolesOn } from '../../school/people/roles-on';
import type { AuthorityContext } from '../authority-context';
import type { Session } from '../session';
import { readConfiguration } from '../state/configuration';

/** Script property: addresses of those who were administrators when control could last be read, as a JSON list. */
const KEY = 'ADMINS';

/** Those who are administrators today. */
function adminAddresses({ school, today }: Session): readonly string[] {
  return school.staff
    .filter((member) => rolesOn(member, today).includes('admin'))
    .map(({ email }) => email.toLowerCase());
}

/** Keeps them for the day on which control cannot be read. */
export function rememberAdmins(session: Session): void {
  const { properties } = session.context;
  const text = JSON.stringify(adminAddresses(session));

  if (text !== '[]' && text !== properties.get(KEY)) {
    properties.set(KEY, text);
  }
}

/**
 * Who was an administrator when that could last be read; before the first time, those the school named for set-up.
 * Nobody is guessed: both were written down by the school's side itself.
 */
export function lastKnownAdmins(context: AuthorityContext): readonly string[] {
  return (
    parsedJson(v.array(v.string()), context.properties.get(KEY)) ??
    readConfiguration(context.properties).firstAdmins
  );
}
