import type { LockView } from '../../../src/contract/views';
import { BackOrAct } from '../../components/back-or-act';
import { Notice, RefusedNotice } from '../../components/notice';
import { formatTime, fromLocalInput } from '../../format/vietnam-time';
import { type Texts, useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { coveredClasses, type LockDraft, scopeOf } from './lock-draft';

interface LockConfirmProps {
  readonly draft: LockDraft;
  readonly school: SchoolOverview;
  readonly onBack: () => void;
  readonly onDone: (view: LockView) => void;
}

/** Second step: says what will happen, and does it. */
export function LockConfirm({ draft, school, onBack, onDone }: LockConfirmProps) {
  const texts = useTexts();
  const { t } = texts;
  const { sending, refused, order } = useLockOrder(draft, school);
  const isLock = draft.action === 'lock';

  return (
    <section class="card" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{t('lock.review')}</h2>
      <Notice tone="warning">
        <p>{summary(draft, school, texts)}</p>
      </Notice>
      <p>
        <strong>{t('common.reason')}:</strong> {draft.reason.trim()}
      </p>
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.back')}
        act={t(isLock ? 'lock.confirmLock' : 'lock.confirmRelease')}
        variant={isLock ? 'danger' : 'filled'}
        busy={sending}
        onBack={onBack}
        onAct={() => order(onDone)}
      />
    </section>
  );
}

/** Gives the order a draft describes: to lock, or to open until its time. */
function useLockOrder(draft: LockDraft, school: SchoolOverview) {
  const lock = useCommand('lock.apply');
  const release = useCommand('lock.release');
  const { refused, attempt } = useAttempt();

  const send = () => {
    const common = { scope: scopeOf(draft, school), reason: draft.reason.trim() };
    const until = fromLocalInput(draft.until) ?? '';

    return draft.action === 'lock' ? lock.send(common) : release.send({ ...common, until });
  };

  return {
    sending: lock.sending || release.sending,
    refused,
    order: (onDone: LockConfirmProps['onDone']) => attempt(send(), onDone),
  };
}

/** `12 môn, Chuyên cần, Rèn luyện`: whatever is locked or opened is named. */
function coveredRegisters(draft: LockDraft, school: SchoolOverview, texts: Texts): string {
  const isCovered = ({ id }: { readonly id: string }): boolean =>
    draft.subjectIds?.includes(id) ?? true;
  const count = school.subjects.filter(isCovered).length;

  return [
    ...(count === 0 ? [] : [texts.t('lock.subjectCount', { count })]),
    // A column of an assessment is of subjects alone.
    ...(draft.columns.length > 0
      ? [texts.t('lock.onlyColumns', { columns: draft.columns.join(', ') })]
      : school.registers.filter(isCovered).map(({ id, name }) => texts.subject(id, name))),
  ].join(', ');
}

function summary(draft: LockDraft, school: SchoolOverview, texts: Texts): string {
  const { t } = texts;
  const ids = coveredClasses(draft, school);
  const terms = { both: 'lock.bothTerms', '1': 'common.term1', '2': 'common.term2' } as const;
  const areas = {
    school: () => t('lock.scope.school').toLowerCase(),
    grade: () => t('common.grade', { grade: draft.grade ?? '' }).toLowerCase(),
    classes: () => ids.join(', '),
  };

  return t(draft.action === 'lock' ? 'lock.summaryLock' : 'lock.summaryRelease', {
    scope: areas[draft.area ?? 'classes'](),
    classes: ids.length,
    what: coveredRegisters(draft, school, texts),
    term: t(terms[draft.term])
      .toLowerCase()
      .replace(/ (i+)$/, (_, roman: string) => ` ${roman.toUpperCase()}`),
    until: formatTime(fromLocalInput(draft.until) ?? ''),
  });
}
