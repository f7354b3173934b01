import { useState } from 'preact/hooks';
import type {
  ProgressColumnView,
  ProgressRowView,
} from '../../../src/capabilities/progress/pure/progress-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { usePlace } from '../../shell/place';
import { useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { lookupClasses } from '../lookup/lookup-choice';
import { NudgeButton } from './nudge-button';
import { daysText, rowBadge } from './row-state';

/** A subject of a class in a line; what is missing of it unfolds. */
export function ProgressRow({ row }: { readonly row: ProgressRowView }) {
  const { t, subject } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const badge = rowBadge(row, t);
  const who = row.isOwn ? t('progress.mine') : row.writers.join(', ') || t('progress.unassigned');

  return (
    <details
      class="review-item"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="progress-row"
    >
      <summary>
        <span class="review-line">
          <span>
            <strong>
              {row.classId} · {subject(row.subjectId, row.subjectName)}
            </strong>{' '}
            <span class="muted small">{who}</span>
          </span>
          <Badge tone={badge.tone} text={badge.text} />
        </span>
      </summary>
      {isOpen && <Unfolded row={row} />}
    </details>
  );
}

function Unfolded({ row }: { readonly row: ProgressRowView }) {
  const { t } = useTexts();
  const { classId, subjectId, columns, done, later } = row;
  const asked = useQuery('progress.missing', { classId, subjectId });

  return (
    <div class="stack small">
      <QueryStatus of={asked} lines={2} />
      <ul class="plain">
        {columns.map((column) => (
          <Column
            key={column.key}
            column={column}
            pupils={asked.value?.find(({ key }) => key === column.key)?.pupils ?? []}
          />
        ))}
      </ul>
      <p class="muted">{t('progress.rest', { done, later })}</p>
      <ToMarks row={row} />
      <NudgeButton row={row} />
    </div>
  );
}

/** A column: how far, until when by which article, and whom it lacks. */
function Column(props: {
  readonly column: ProgressColumnView;
  readonly pupils: readonly string[];
}) {
  const { t, assessment } = useTexts();
  const { key, entered, required, due, article, daysLeft } = props.column;
  const facts = [
    daysText(daysLeft, t),
    ...(due === null ? [] : [t('progress.due', { day: printDate(due) })]),
    ...(article === '' ? [] : [article]),
  ];

  return (
    <li>
      <strong>{t('progress.column', { name: assessment(key), entered, required })}</strong>
      <span class="muted"> · {facts.join(' · ')}</span>
      {props.pupils.length > 0 && (
        <p>
          {t('progress.missing')}: {props.pupils.join(', ')}
        </p>
      )}
    </li>
  );
}

/** The way to the marks themselves, for those who may look there. */
function ToMarks({ row }: { readonly row: ProgressRowView }) {
  const { t, subject } = useTexts();
  const { value } = useSchool();
  const { go } = usePlace();
  const { classId, subjectId, subjectName } = row;

  return value === null || !lookupClasses(value).includes(classId) ? null : (
    <div class="actions">
      <Button
        variant="tonal"
        onClick={() => go({ tab: 'marks', class: classId, subject: subjectId })}
      >
        {t('progress.open', { class: classId, subject: subject(subjectId, subjectName) })}
      </Button>
    </div>
  );
}
