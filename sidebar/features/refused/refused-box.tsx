import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { RefusedValueView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { ExternalLink } from '../../components/external-link';
import { RefusedNotice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayAsk, mayGive, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { HeldColumns } from '../held/held-columns';

/**
 * What was typed and not taken: columns that are asked about, and single values. `classId` '': of all classes of the acting
 * person.
 */
export function RefusedBox({ classId }: { readonly classId: string }) {
  return (
    <>
      <HeldColumns classId={classId} />
      <RefusedValues classId={classId} />
    </>
  );
}

/** Values that were not taken, with pupil, value, reason and the way to the cell; nothing where there are none. */
function RefusedValues({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const { value: school } = useSchool();
  const list = useQuery('refused.list', mayAsk(school, 'refused.list') ? { classId } : null);
  const values = list.value ?? [];

  // Whoever has nothing to do with the class is told so by the card of the cell.
  if (values.length === 0) {
    return null;
  }

  return (
    <section class="stack refused-box">
      <SectionTop
        title={t('refused.title', { count: values.length })}
        loading={list.loading}
        onRefresh={list.reload}
      />
      <p class="muted small">{t('refused.hint')}</p>
      {values.map((value) => (
        <RefusedValue
          key={`${value.classId}/${value.sequence}`}
          value={value}
          onDismissed={list.reload}
        />
      ))}
    </section>
  );
}

function RefusedValue(props: {
  readonly value: RefusedValueView;
  readonly onDismissed: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { value: school } = useSchool();
  const { value, onDismissed } = props;
  const dismiss = useCommand('refused.dismiss');
  const [refused, setRefused] = useState<Refused | null>(null);
  const { classId, sequence, cell, url } = value;

  const putAway = async () => {
    const answer = await dismiss.send({ classId, sequence });

    setRefused(answer === null || answer.ok ? null : answer);

    if (answer?.ok === true) {
      await onDismissed();
    }
  };

  return (
    <article class="card item">
      <RefusedFacts value={value} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        {value.mayDismiss && mayGive(school, 'refused.dismiss') && (
          <Button variant="text" busy={dismiss.sending} onClick={putAway}>
            {t('refused.dismiss')}
          </Button>
        )}
        <ExternalLink
          href={url}
          text={cell === '' ? t('refused.tab') : t('refused.cell', { cell })}
        />
      </div>
    </article>
  );
}

function RefusedFacts({ value: found }: { readonly value: RefusedValueView }) {
  const { t, language, subject, assessment } = useTexts();
  const { value, official, by, at } = found;

  return (
    <>
      <p>
        <strong>{found.pupilName}</strong> · {found.classId}
      </p>
      <p class="muted small">
        {subject(found.subjectId, found.subjectName)} · {assessment(found.assessment)}
      </p>
      <p>
        {t('refused.value', { value: value || t('common.blank') })}{' '}
        {t('cell.official', { value: official || t('common.blank') })}
      </p>
      <p>{language === 'en' ? found.reasonEn : found.reason}</p>
      <p class="muted small">
        {by} · {formatTime(at)}
      </p>
    </>
  );
}
