import { closedSheet, type DesiredProtection } from '../../book/protection/desired-protections';
import { protectionDiff } from '../../book/protection/protection-diff';
import { rolesOn } from '../../school/people/roles-on';
import type { SchoolModel } from '../../school/school-model';
import { run, runAll } from '../../workspace/call';
import { batchUpdate, getSpreadsheet } from '../../workspace/sheets-calls';
import type { Session } from '../session';
import { readProtections } from '../state/class-book';
import { protectionRequests } from '../state/protect-requests';

/** Sheet id of the guide, the tab a new spreadsheet comes with. */
const GUIDE_SHEET = 0;
const FIELDS =
  'sheets(protectedRanges(protectedRangeId,range,unprotectedRanges,editors,warningOnly))';

function adminEmails(school: SchoolModel, today: string): readonly string[] {
  return school.staff
    .filter((member) =>
      rolesOn(member, today).some((role) => role === 'principal' || role === 'admin'),
    )
    .map(({ email }) => email.toLowerCase());
}

/** The protections of the control workbook: every tab closed; settings, days of assessments and holidays open to `admins`. */
function controlProtections(
  { control, configuration: { owner } }: Session,
  admins: readonly string[],
): readonly DesiredProtection[] {
  const tables = control.design.tables.map(({ sheetId, writtenBy }): DesiredProtection => {
    const closed = closedSheet(sheetId, owner);

    return writtenBy === 'admin'
      ? { ...closed, editors: [...new Set([...closed.editors, ...admins])].sort() }
      : closed;
  });

  return [closedSheet(GUIDE_SHEET, owner), ...tables];
}

/** Brings the protections of the control workbook to what they should be; doing it again changes nothing. */
export function openAdminTabs(session: Session): void {
  protectControl(session, adminEmails(session.school, session.today));
}

/** Closes every tab of it to everybody but the school account: nothing of a year that is over is changed by hand. */
export function closeAdminTabs(session: Session): void {
  protectControl(session, []);
}

function protectControl(session: Session, admins: readonly string[]): void {
  const { configuration, context } = session;
  const spreadsheet = run(context.http, getSpreadsheet(configuration.controlId, FIELDS));
  const wanted = controlProtections(session, admins);
  const requests = protectionRequests(protectionDiff(readProtections(spreadsheet), wanted));

  runAll(
    context.http,
    requests.length === 0 ? [] : [batchUpdate(configuration.controlId, requests)],
  );
}
