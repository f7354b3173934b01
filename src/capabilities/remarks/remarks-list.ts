import type { ColumnState } from '../../book/protection/book-plan';
import { YEAR_REMARK_KEY } from '../../book/remark-key';
import { isWritable } from '../../book/window/window';
import type { QueryHandler } from '../../engine/handler';
import type { Session } from '../../engine/session';
import { LONGEST } from '../../kernel/text/text-limits';
import { acceptedValue } from '../../ledger/accepted-state';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import { frequentRemarks } from './pure/frequent-remarks';
import type { RemarkColumnView } from './pure/remark-views';
import { remarkColumnAt, remarkPlace } from './remark-place';

function longestOf(key: string): number {
  return key === YEAR_REMARK_KEY ? LONGEST.yearRemark : LONGEST.remark;
}

function columnView({ column: { key }, window }: ColumnState): RemarkColumnView {
  return {
    key,
    longest: longestOf(key),
    isOpen: isWritable(window),
  };
}

/** What is said in a register of all classes and fits here; a sentence about one pupil alone is nobody's phrase. */
function phrasesOf(
  { school, ledger }: Session,
  subjectId: string,
  { keys, longest }: { readonly keys: readonly string[]; readonly longest: number },
) {
  const said = school.classes.flatMap(({ id }) =>
    Object.values(ledger.acceptedTab(id, subjectId)).flatMap((row) => [
      ...new Set(keys.map((key) => row[key] ?? '')),
    ]),
  );

  return frequentRemarks(said.filter((text) => text.length <= longest));
}

/** The remarks of a class, a column of them, and what the school says most often there. */
export const remarksList: QueryHandler<'remarks.list'> = {
  name: 'remarks.list',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const { classId, subjectId } = payload;
    const place = remarkPlace(session, person, payload);
    const { key } = remarkColumnAt(place, payload.key).column;
    const accepted = session.ledger.acceptedTab(classId, subjectId);
    const nameOf = namesInClass(session.school, classId);
    const keys = place.columns.map(({ column }) => column.key);

    return {
      ...{ classId, subjectId, key },
      columns: place.columns.map(columnView),
      pupils: rosterOf(session.school, classId)
        .filter(({ isHere }) => isHere)
        .map(({ pupil: { id } }, at) => ({
          ...{ id, number: at + 1, name: nameOf(id) },
          remark: acceptedValue(accepted, id, key),
        })),
      phrases: phrasesOf(session, subjectId, { keys, longest: longestOf(key) }),
    };
  },
};
