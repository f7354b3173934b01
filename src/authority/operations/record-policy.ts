import {
  HOLIDAYS_TABLE,
  SETTINGS,
  type TableSchema,
  TEST_DATES,
} from '../../domain/control/table-schema';
import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import { type Session, saveSession } from '../session';
import { run } from '../workspace/call';
import { listRevisions } from '../workspace/drive-calls';
import { ledgerId } from './ledger-id';

/** A cell holds 50,000 characters; the rules of a school are far shorter. */
const MAX_TEXT = 45_000;

/** The tables people may write by hand and deadlines follow from. */
const TABLES: readonly TableSchema[] = [SETTINGS, TEST_DATES, HOLIDAYS_TABLE];

/** The rules in force as text, a row a line; what a row means for people is left out. */
function policyText(session: Session): string {
  const lines = TABLES.flatMap((schema) =>
    session.control.all(schema).map((row) => {
      const cells = Object.entries(row).filter(([field]) => field !== 'meaning');

      return `${schema.title}: ${cells.map(([, value]) => value).join(' | ')}`;
    }),
  );

  return lines.join('\n').slice(0, MAX_TEXT);
}

/** Who has changed the control workbook by hand; the school account itself writes there with every command. */
function handEditors(session: Session): readonly string[] {
  const { owner, controlId } = session.configuration;
  const emails = run(session.context.http, listRevisions(controlId)).map(({ lastModifyingUser }) =>
    (lastModifyingUser?.emailAddress ?? '').toLowerCase(),
  );

  return [...new Set(emails)].filter((email) => email !== '' && email !== owner);
}

/**
 * Writes the rules into the school's chain whenever settings, test dates or holidays have changed: nobody re-opens a
 * deadline unseen by moving a date. The digest of what was last written stands beside the chain and changes with it.
 */
export function recordPolicy(session: Session): void {
  const { context, ledger } = session;

  if (session.school.classes.length === 0) {
    return;
  }

  const text = policyText(session);
  const digest = context.sha256(text).slice(0, 16);
  const before = ledger.marker(SCHOOL_CHAIN);

  if (before === digest) {
    return;
  }

  const isFirst = before === '';
  const editors = isFirst ? [] : handEditors(session);

  ledger.append(
    SCHOOL_CHAIN,
    [
      {
        time: session.nowIso,
        actor: editors.join(' | ') || session.configuration.owner,
        role: isFirst ? 'system' : 'admin',
        meaning: 'rule',
        oldValue: before,
        newValue: text,
        reason: isFirst
          ? 'Quy định khi thiết lập'
          : 'Cài đặt, ngày kiểm tra hoặc ngày nghỉ đã được sửa; giá trị cũ là mã của lần ghi trước',
        refs: [digest],
        commandId: ledgerId('policy', digest, String(session.now)),
      },
    ],
    context.sha256,
  );
  ledger.setMarker(SCHOOL_CHAIN, digest);
  saveSession(session);
}
