import type { CommentMark } from '../tt22/comment-result';

/**
 * Semester result of a comment subject under TT58/2011 Đ10.2a: Đ if there are enough tests and at least two thirds are
 * Đ, the semester test among them; else CĐ.
 * @param marks all tests but the semester test, blanks as null
 * @param required number of those tests asked for; absent = as many as there are cells
 */
export function commentSemester58(
  marks: readonly CommentMark[],
  semesterTest: CommentMark,
  required: number = marks.length,
): 'Đ' | 'CĐ' {
  const done = marks.filter((mark) => mark !== null);

  if (done.length < required || semesterTest !== 'Đ') {
    return 'CĐ';
  }

  const passed = done.filter((mark) => mark === 'Đ').length + 1;

  return 3 * passed >= 2 * (done.length + 1) ? 'Đ' : 'CĐ';
}
