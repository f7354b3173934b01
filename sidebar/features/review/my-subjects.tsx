import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/domain/commands/envelope';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useCommand } from '../../shell/use-command';

/** A subject teacher's classes, each with the declaration that its marks of the semester are complete. */
export function MySubjects(props: {
  readonly school: SchoolOverview;
  readonly teaches: readonly { readonly classId: string; readonly subjectId: string }[];
  readonly term: 1 | 2;
}) {
  const { t } = useTexts();
  const nameOf = (id: string): string =>
    props.school.subjects.find((subject) => subject.id === id)?.name ?? id;

  return (
    <article class="card">
      <h2>{t('review.mine')}</h2>
      <p class="muted small">{t('review.mineHint')}</p>
      {props.teaches.map(({ classId, subjectId }) => (
        <MySubject
          key={`${classId}/${subjectId}/${props.term}`}
          classId={classId}
          subjectId={subjectId}
          term={props.term}
          title={`${classId} · ${nameOf(subjectId)}`}
        />
      ))}
    </article>
  );
}

function MySubject(props: {
  readonly classId: string;
  readonly subjectId: string;
  readonly term: 1 | 2;
  readonly title: string;
}) {
  const { t } = useTexts();
  const { classId, subjectId, term, title } = props;
  const { send, sending } = useCommand('result.complete');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState(false);

  const declare = async () => {
    const answer = await send({ classId, subjectId, term });

    if (answer !== null) {
      setRefused(answer.ok ? null : answer);
      setDone(answer.ok);
    }
  };

  return (
    <div class="review-item">
      <div class="review-line">
        <span>{title}</span>
        {done ? (
          <Badge tone="success" text={t('review.done.complete')} />
        ) : (
          <Button variant="text" busy={sending} onClick={declare}>
            {t('review.declare')}
          </Button>
        )}
      </div>
      {refused !== null && <RefusedNotice refused={refused} />}
    </div>
  );
}
