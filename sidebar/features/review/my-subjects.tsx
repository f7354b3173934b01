import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { DeclareLine } from './declare-line';

/**
 * A subject teacher's classes, each with the declaration that its marks of the semester are complete. `folded`: for
 * somebody who comes for the own class as well.
 */
export function MySubjects(props: {
  readonly school: SchoolOverview;
  readonly teaches: NonNullable<SchoolOverview['actor']['teaches']>;
  readonly term: 1 | 2;
  readonly folded: boolean;
  /** Asks again which subjects are declared. */
  readonly onDeclared: () => Promise<void>;
}) {
  const { t, subject: inLanguage } = useTexts();
  const { school, teaches, term, folded, onDeclared } = props;
  const nameOf = (id: string): string =>
    inLanguage(id, school.subjects.find((subject) => subject.id === id)?.name ?? id);

  return (
    <article class="card">
      <details open={!folded}>
        <summary>
          <span class="review-line">
            <strong>{t('review.mine')}</strong>
            <span class="count">{teaches.length}</span>
          </span>
        </summary>
        <p class="muted small review-hint">{t('review.mineHint')}</p>
        {teaches.map(({ classId, subjectId, declared }) => (
          <DeclareLine
            key={`${classId}/${subjectId}/${term}`}
            subject={{ classId, subjectId, term }}
            title={`${classId} · ${nameOf(subjectId)}`}
            declared={declared?.[term] ?? 'no'}
            onDeclared={onDeclared}
          />
        ))}
      </details>
    </article>
  );
}
