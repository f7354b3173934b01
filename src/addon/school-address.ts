/** Written into the pushed add-on by `npm run school -- add-on`; absent where the school types its addresses itself. */
declare const schoolAddresses_: (() => Readonly<Record<SchoolAddress, string>>) | undefined;

/**
 * Script properties of the add-on: the authority's deployment for carried commands, and its deployment for people of the
 * domain, the school's page.
 */
export type SchoolAddress = 'AUTHORITY_URL' | 'WEBAPP_URL';

/** An address of the school: what it has typed into the script properties, else what the add-on was pushed with; or ''. */
export function schoolAddress(name: SchoolAddress): string {
  const typed = PropertiesService.getScriptProperties().getProperty(name) ?? '';

  if (typed !== '' || typeof schoolAddresses_ !== 'function') {
    return typed;
  }

  return schoolAddresses_()[name];
}
