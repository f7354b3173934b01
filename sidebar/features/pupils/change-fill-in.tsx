import { useId } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { BackOrAct } from '../../components/back-or-act';
import { Form } from '../../components/form';
import { RefusedNotice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import {
  type ChangeCase,
  type ChangeDraft,
  type ChangeProblems,
  changeProblems,
} from './change-draft';
import { ChangeFields, type Offered } from './change-fields';

interface ChangeFillInProps {
  readonly title: string;
  readonly at: Omit<ChangeCase, 'now'>;
  readonly draft: ChangeDraft;
  readonly offered: Offered;
  /** The form appears because it was asked for, or come back to. */
  readonly startFocused: boolean;
  readonly refused: Refused | null;
  readonly onChange: (draft: ChangeDraft) => void;
  readonly onReview: () => void;
  readonly onCancel: () => void;
}

/** First step: everything a change asks for, checked before it is read again. */
export function ChangeFillIn(props: ChangeFillInProps) {
  const { t } = useTexts();
  const { at, draft, refused } = props;
  const title = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>(props.startFocused);
  const { problems, form, change, review } = useCheckedDraft(props);

  return (
    <Form class="form pupils-form" element={form} labelledBy={title} onSubmit={review}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {props.title}
      </h3>
      <ChangeFields
        kind={at.kind}
        draft={draft}
        problems={problems}
        offered={props.offered}
        onChange={change}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct back={t('common.cancel')} act={t('pupils.review')} onBack={props.onCancel} />
    </Form>
  );
}

/** Changes a draft, and lets it through to the next step when nothing is wrong with it. */
function useCheckedDraft({ at, draft, onChange, onReview }: ChangeFillInProps) {
  const { now } = useServices();
  const { problems, form, show, settle } = useProblems<ChangeProblems>({});
  const check = (checked: ChangeDraft) => changeProblems(checked, { ...at, now: now() });

  const change = (changed: ChangeDraft) => {
    onChange(changed);
    settle(check(changed));
  };

  const review = () => {
    if (show(check(draft))) {
      onReview();
    }
  };

  return { problems, form, change, review };
}
