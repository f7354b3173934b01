import type { CommandCatalogue } from '../../../src/contract/catalogue';
import type { Answer } from '../../../src/contract/envelope';
import type { PeriodName } from '../../../src/contract/payload-fields';
import { BackOrAct } from '../../components/back-or-act';
import { Notice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { useBusy } from './use-busy';

/** What the authority says to an approval. */
export type Approved = Answer<CommandCatalogue['result.approve']['value']>;

const PERIOD_TEXTS = { 1: 'review.term1', 2: 'review.term2', year: 'review.year' } as const;

interface ApprovalProps {
  readonly classIds: readonly string[];
  readonly term: PeriodName;
  readonly onBack: () => void;
  readonly onAnswer: (answer: Approved) => Promise<void>;
}

/** Names what is about to be approved, and approves it. An approval closes marks: one press must not do it. */
export function ConfirmApproval({ classIds, term, onBack, onAnswer }: ApprovalProps) {
  const { t } = useTexts();
  const { send } = useCommand('result.approve');
  const [busy, whileBusy] = useBusy();
  const box = useFocusOnMount<HTMLDivElement>(true);

  const approve = () =>
    whileBusy(async () => {
      const answer = await send({ classIds, term });

      if (answer !== null) {
        await onAnswer(answer);
      }
    });

  return (
    <div ref={box} tabIndex={-1} class="review-confirm">
      <WhatIsApproved classIds={classIds} term={term} />
      <BackOrAct
        back={t('common.back')}
        act={t('review.approve')}
        busy={busy}
        onBack={onBack}
        onAct={approve}
      />
    </div>
  );
}

function WhatIsApproved({ classIds, term }: Pick<ApprovalProps, 'classIds' | 'term'>) {
  const { t } = useTexts();

  return (
    <Notice tone="warning">
      <p>
        <strong>
          {t('review.approve')} · {t(PERIOD_TEXTS[term])}
        </strong>
      </p>
      <p>{classIds.join(', ')}</p>
      <p>{t('review.approveEffect')}</p>
    </Notice>
  );
}
