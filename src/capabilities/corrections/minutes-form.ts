import { fileForm, type SchoolForm } from '../../engine/archive/file-form';
import type { Session } from '../../engine/session';
import { layoutColumn } from '../../engine/state/find-cell';
import { requireClass } from '../../school/require-class';
import type { Call } from '../../workspace/call';
import { minutesContent } from './minutes-content';
import { placeOfRequest, type RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';

/** The minutes of an applied request, in the archive of its class. */
const MINUTES_FORM: SchoolForm<'minutes', RequestRow> = {
  id: 'minutes',
  content: minutesContent,
  filing: (session, row) => {
    const { classId, subjectId, assessment, decidedBy, decidedAt, minutesNumber } = row;
    const schoolClass = requireClass(session, classId);
    const { column } = layoutColumn(schoolClass, { tabId: subjectId, key: assessment });
    const [number = ''] = minutesNumber.split('/');
    const key = `minutes-${row.id}`;

    return {
      key,
      name: `Biên bản sửa điểm ${number} – ${row.number} – ${classId}.pdf`,
      kind: 'minutes',
      schoolClass,
      term: String(column.term ?? ''),
      contentHash: null,
      madeBy: decidedBy,
      madeAt: decidedAt,
      seal: `Biên bản ${minutesNumber} đã lưu trữ`,
      entry: {
        time: decidedAt,
        actor: session.configuration.owner,
        role: 'system',
        key: placeOfRequest(row),
        data: { number: minutesNumber },
        refs: [row.number],
        commandId: key,
      },
    };
  },
};

/**
 * Prints the minutes of an applied request and puts them into the archive. Changes control and ledger in memory; the
 * caller saves them together with the call that is answered, which seals the file.
 */
export function fileMinutes(session: Session, row: RequestRow): readonly Call<unknown>[] {
  const filed = fileForm(session, MINUTES_FORM, row);

  if (filed === null) {
    return [];
  }

  session.control.put(REQUESTS, { ...row, minutesFileId: filed.fileId });

  return [filed.seal];
}
