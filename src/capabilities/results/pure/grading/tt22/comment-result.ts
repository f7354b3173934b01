/** Level of one assessment of a comment subject; null = not assessed. */
export type CommentMark = 'Đ' | 'CĐ' | null;

/**
 * Semester result of a comment subject: Đ if there are enough assessments and all are Đ, else CĐ (TT22/2021 Đ9.1a).
 * For a semester that is being closed; before that, show what is missing instead.
 * @param tx regular assessments, blanks as null
 * @param required number of regular assessments asked for
 */
export function commentSemester(
  tx: readonly CommentMark[],
  periodic: { readonly gk: CommentMark; readonly ck: CommentMark },
  required: number,
): 'Đ' | 'CĐ' {
  const passed = tx.filter((mark) => mark === 'Đ').length;
  const failed = tx.some((mark) => mark === 'CĐ');
  const periodicPassed = periodic.gk === 'Đ' && periodic.ck === 'Đ';

  return passed >= required && !failed && periodicPassed ? 'Đ' : 'CĐ';
}

/** Year result of a comment subject: the result of semester II (TT22/2021 Đ9.1a). */
export function commentYear(_hk1: 'Đ' | 'CĐ' | null, hk2: 'Đ' | 'CĐ'): 'Đ' | 'CĐ' {
  return hk2;
}

/** A composite comment subject (Nghệ thuật = Âm nhạc + Mĩ thuật) is Đ only if every part is; null if a part is missing. */
export function compositeComment(parts: readonly CommentMark[]): CommentMark {
  if (parts.length === 0 || parts.includes(null)) {
    return null;
  }

  return parts.every((part) => part === 'Đ') ? 'Đ' : 'CĐ';
}
