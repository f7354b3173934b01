import { useId } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import { BackOrAct } from '../../components/back-or-act';
import { Facts } from '../../components/facts';
import { Notice, RefusedNotice } from '../../components/notice';
import { TextList } from '../../components/text-list';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useTexts } from '../../shell/language';
import type { ChangeDraft } from './change-draft';
import { factsOf } from './change-facts';
import { type ChangeWords, wordsOf } from './change-words';

interface ChangeConfirmProps {
  readonly kind: PupilChangeKind;
  readonly classId: string;
  /** '' for somebody who comes new: the name is in the draft. */
  readonly pupil: string;
  readonly draft: ChangeDraft;
  readonly refused: Refused | null;
  readonly sending: boolean;
  readonly onBack: () => void;
  readonly onSend: () => Promise<void>;
}

/** Second step: what will happen, on what ground, and the button that does it. */
export function ChangeConfirm(props: ChangeConfirmProps) {
  const { t } = useTexts();
  const { kind, classId, draft, refused, sending, onBack, onSend } = props;
  const title = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const pupil = props.pupil || draft.fullName.trim();

  return (
    <section class="form pupils-form" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {t('pupils.confirmTitle')}
      </h3>
      <WhatWillHappen words={wordsOf(t, draft, { kind, classId, pupil })} />
      <Facts rows={factsOf(t, kind, draft)} />
      {refused !== null && <RefusedKept refused={refused} />}
      <BackOrAct
        back={t('pupils.back')}
        act={t(sending ? 'common.sending' : `pupils.confirm.${kind}`)}
        busy={sending}
        onBack={onBack}
        onAct={onSend}
      />
    </section>
  );
}

function WhatWillHappen({ words }: { readonly words: ChangeWords }) {
  return (
    <Notice tone="warning">
      <p>
        <strong>{words.sentence}</strong>
      </p>
      <TextList texts={words.effects} />
    </Notice>
  );
}

/** A refusal, and that nothing typed is lost. */
function RefusedKept({ refused }: { readonly refused: Refused }) {
  const { t } = useTexts();

  return (
    <>
      <RefusedNotice refused={refused} />
      <p class="muted small">{t('pupils.keptTyped')}</p>
    </>
  );
}
