import type { Session } from '../session';
import { tellAdmins } from '../tell/tell-admins';
import type { DisplayMemory } from './display-memory';
import { type Finding, isGrave } from './finding';

/** What was put right in the book of a class. */
export interface RepairedBook {
  readonly classId: string;
  readonly findings: readonly Finding[];
}

/** Findings named of a book; the rest stands in the ledger. */
const NAMED = 10;

function linesOf({ classId, findings }: RepairedBook): readonly string[] {
  const grave = findings.filter(isGrave);
  const rest = grave.length - NAMED;

  return [
    ...grave.slice(0, NAMED).map(({ words }) => `- Sổ ${classId}: ${words}`),
    ...(rest > 0 ? [`- Sổ ${classId}: … và ${rest} chỗ khác, xem sổ cái`] : []),
  ];
}

/**
 * Tells the administrators of what could have made people believe something else than what is official, at most once an
 * hour a class; all of it stands in the ledger. A mail that fails stops nothing.
 */
export function tellRepairs(
  session: Session,
  memory: DisplayMemory,
  books: readonly RepairedBook[],
): void {
  const told = books.filter(
    ({ classId, findings }) => findings.some(isGrave) && memory.mayTell(classId),
  );

  if (told.length === 0) {
    return;
  }

  const body = [
    'Hệ thống sổ điểm thấy trình bày của các sổ sau bị đổi ngoài hệ thống và đã khôi phục:',
    '',
    ...told.flatMap(linesOf),
    '',
    'Sổ cái ghi những ai có quyền đổi các chỗ này. Điểm chính thức không đổi. Nếu việc này lặp lại, hãy trao đổi với giáo viên của lớp.',
  ].join('\n');

  try {
    tellAdmins(session, { subject: 'Sổ điểm: trình bày của sổ bị đổi', body });
  } catch (thrown) {
    console.error(`repairs not told of: ${String(thrown)}`);
  }
}
