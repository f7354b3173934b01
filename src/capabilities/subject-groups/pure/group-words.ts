import { registerName } from '../../../book/register-name';
import { printDate } from '../../../kernel/text/date-text';
import type { BothTexts } from '../../../kernel/words/both-texts';
import { SUBJECT_NAMES_EN } from '../../../school/subjects/subject-names-en';

/** What an entry says of a group. */
export interface GroupSaid {
  readonly name: string;
  readonly head: string;
  readonly members: readonly string[];
  readonly subjects: readonly string[];
  /** ISO. */
  readonly from: string;
  readonly isOver: boolean;
}

/** A change of a subject group in words. */
export function groupWords({ name, head, members, subjects, from, isOver }: GroupSaid): BothTexts {
  const day = printDate(from);
  const vi = subjects.map(registerName).join(', ') || '–';
  const en = subjects.map((id) => SUBJECT_NAMES_EN[id] ?? registerName(id)).join(', ') || '–';

  return isOver
    ? { vi: `Giải thể tổ ${name} từ ${day}`, en: `Subject group ${name} is over from ${day}` }
    : {
        vi: `Tổ ${name}: tổ trưởng ${head}, ${members.length} thành viên, môn ${vi}, từ ${day}`,
        en: `Subject group ${name}: head ${head}, ${members.length} members, subjects ${en}, from ${day}`,
      };
}
