import { answerValue } from '../../../local/school/person-at-work';
import { sayBoth } from '../../../src/words/say-both';
import type { TinySchool } from './school';

/** Cells that cannot be read, as somebody is told of them on the page, in Vietnamese. */
export function problemsOf(school: TinySchool, email: string): readonly string[] {
  const { problems = [] } = answerValue(school.person(email).query('school.overview', {}));

  return problems.map((item) => sayBoth(item).vi);
}
