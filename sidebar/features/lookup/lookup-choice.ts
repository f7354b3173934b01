import type { QueryCatalogue } from '../../../src/contract/catalogue';
import type { MarkScope } from '../../../src/contract/views';
import type { Texts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';

/** What is looked up; '' = all. */
export interface LookupChoice {
  readonly classId: string;
  readonly subjectId: string;
  readonly pupilId: string;
  readonly assessment: string;
}

/** Classes a person may look up: with the ledger itself all, else the homeroom class and those taught. */
export function lookupClasses(school: SchoolOverview): readonly string[] {
  const { may, homeroomOf = [], teaches = [] } = school.actor;
  const all = school.classes.map(({ id }) => id);

  if (may.includes('ledger.export')) {
    return all;
  }

  const own = new Set([...homeroomOf, ...teaches.map(({ classId }) => classId)]);

  return may.includes('mark.history') ? all.filter((id) => own.has(id)) : [];
}

/** Everything of a class. */
export function allOf(classId: string): LookupChoice {
  return { classId, subjectId: '', pupilId: '', assessment: '' };
}

/** The choice with one part changed; what depends on it starts again at "all". */
export function withPart(
  choice: LookupChoice,
  part: keyof LookupChoice,
  value: string,
): LookupChoice {
  if (part === 'classId') {
    return allOf(value);
  }

  return part === 'subjectId'
    ? { ...choice, subjectId: value, assessment: '' }
    : { ...choice, [part]: value };
}

/** The question as it is sent: parts that are "all" are left out. */
export function payloadOf(choice: LookupChoice): QueryCatalogue['mark.history']['payload'] {
  const parts = Object.entries(choice).filter(
    ([part, value]) => part === 'classId' || value !== '',
  );

  return { classId: choice.classId, ...Object.fromEntries(parts) };
}

/** The lists of a class in the language of the page. */
export function inLanguage(
  scope: MarkScope | null,
  { subject, assessment }: Pick<Texts, 'subject' | 'assessment'>,
): MarkScope | null {
  return scope === null
    ? null
    : {
        ...scope,
        subjects: scope.subjects.map(({ id, name, columns }) => ({
          id,
          name: subject(id, name),
          columns: columns.map((column) => ({ id: column.id, name: assessment(column.id) })),
        })),
      };
}

/** The names of what is chosen; '' = all. */
export interface ChoiceNames {
  readonly className: string;
  readonly subject: string;
  readonly pupil: string;
  readonly column: string;
}

/** Words for a choice, from the lists it was made from. */
export function namesOf(choice: LookupChoice, scope: MarkScope | null): ChoiceNames {
  const subject = scope?.subjects.find(({ id }) => id === choice.subjectId);

  return {
    className: choice.classId,
    subject: subject?.name ?? '',
    pupil: scope?.pupils.find(({ id }) => id === choice.pupilId)?.name ?? '',
    column: subject?.columns.find(({ id }) => id === choice.assessment)?.name ?? '',
  };
}

/** True where the choice names one cell. */
export function isOneCell({ subjectId, pupilId, assessment }: LookupChoice): boolean {
  return [subjectId, pupilId, assessment].every((part) => part !== '');
}
