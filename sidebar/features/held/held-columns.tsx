import { useState } from 'preact/hooks';
import type { HeldColumnView } from '../../../src/capabilities/held/pure/held-views';
import type { Refused } from '../../../src/contract/envelope';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { ValueChange } from '../../components/value-change';
import { useTexts } from '../../shell/language';
import { mayAsk, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';

interface ColumnProps {
  readonly column: HeldColumnView;
  readonly onSettled: () => Promise<void>;
}

/**
 * Columns that look as if they belonged elsewhere, each answered for with one press; nothing where there are none. `classId` '':
 * of every class the acting person answers for.
 */
export function HeldColumns({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const { value: school } = useSchool();
  const list = useQuery('held.columns', mayAsk(school, 'held.columns') ? { classId } : null);
  const columns = list.value ?? [];

  if (columns.length === 0) {
    return null;
  }

  return (
    <section class="stack">
      <SectionTop
        title={t('held.columns.title', { count: columns.length })}
        loading={list.loading}
        onRefresh={list.reload}
      />
      <p class="muted small">{t('held.columns.hint')}</p>
      <div class="cards">
        {columns.map((column) => (
          <HeldColumn
            key={`${column.classId}/${column.subjectId}/${column.assessment}/${column.until}`}
            column={column}
            onSettled={list.reload}
          />
        ))}
      </div>
    </section>
  );
}

function HeldColumn({ column, onSettled }: ColumnProps) {
  const { t } = useTexts();
  const { send, sending } = useCommand('held.settle');
  const [refused, setRefused] = useState<Refused | null>(null);
  const { classId, subjectId, assessment, until } = column;

  const settle = async (decision: 'confirm' | 'takeBack') => {
    const answer = await send({ classId, subjectId, assessment, until, decision });
    setRefused(answer === null || answer.ok ? null : answer);

    if (answer?.ok === true) {
      await onSettled();
    }
  };

  return (
    <article class="card">
      <ColumnFacts column={column} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="outlined" disabled={sending} onClick={() => settle('takeBack')}>
          {t('held.columns.takeBack')}
        </Button>
        <Button variant="filled" busy={sending} onClick={() => settle('confirm')}>
          {t('held.columns.confirm')}
        </Button>
      </div>
    </article>
  );
}

function ColumnFacts({ column }: { readonly column: HeldColumnView }) {
  const { t, language, subject, assessment } = useTexts();
  const { entered, changed, emptied, filledBefore, filledAfter, cells } = column;

  return (
    <>
      <p>
        <strong>
          {column.classId} – {subject(column.subjectId, column.subjectName)} –{' '}
          {assessment(column.assessment)}
        </strong>
      </p>
      <p>{language === 'en' ? column.reasonEn : column.reason}</p>
      <p>{t('held.columns.counts', { before: filledBefore, after: filledAfter })}</p>
      <p class="muted small">{t('held.columns.parts', { entered, changed, emptied })}</p>
      <details class="fold">
        <summary>{t('held.columns.cells', { count: cells.length })}</summary>
        <ul class="plain small">
          {cells.map(({ pupilName, official, value }) => (
            <li key={pupilName}>
              {pupilName}: <ValueChange oldValue={official} newValue={value} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
