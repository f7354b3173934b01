import { useState } from 'preact/hooks';
import type {
  RemarksView,
  RemarksWritten,
} from '../../../src/capabilities/remarks/pure/remark-views';
import type { Refused } from '../../../src/contract/envelope';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { TextArea } from '../../components/text-area';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { keepOwnPhrases, ownPhrases, phraseBank } from './own-phrases';
import {
  draftsAfter,
  draftsWith,
  keepDrafts,
  keptDrafts,
  type RemarkDrafts,
  toSend,
} from './remark-drafts';
import { RemarkFields } from './remark-fields';

interface WritingProps {
  readonly view: RemarksView;
  /** E-mail of who writes. */
  readonly actor: string;
  readonly onDone: () => Promise<void>;
}

/** What is typed, kept in the browser until it is written. */
function useDrafts({ view, actor }: WritingProps) {
  const place = { ...view, actor };
  const [drafts, setDrafts] = useState(() => keptDrafts(place));

  return {
    drafts,
    change: (make: (before: RemarkDrafts) => RemarkDrafts) =>
      setDrafts((before) => {
        const next = make(before);
        keepDrafts(place, next);

        return next;
      }),
  };
}

/** The remarks of a column: what is typed is kept until it is written, and what is refused longer. */
export function RemarkWriting(props: WritingProps) {
  const { view, actor } = props;
  const { drafts, change } = useDrafts(props);
  const [own, setOwn] = useState(() => ownPhrases(actor));
  const column = view.columns.find(({ key }) => key === view.key);
  const isOpen = column?.isOpen === true;
  const phrases = phraseBank(own, view.phrases);

  return (
    <>
      {isOpen ? (
        <OwnPhrases
          isBare={phrases.length === 0}
          text={own}
          onText={(text) => {
            setOwn(text);
            keepOwnPhrases(actor, text);
          }}
        />
      ) : (
        <ClosedNow />
      )}
      <RemarkFields
        pupils={view.pupils}
        phrases={phrases}
        drafts={drafts}
        longest={column?.longest ?? 0}
        isOpen={isOpen}
        onWrite={(pupil, text) => change((before) => draftsWith(before, pupil, text))}
      />
      {isOpen && <Saving {...props} drafts={drafts} change={change} />}
    </>
  );
}

function ClosedNow() {
  const { t } = useTexts();

  return (
    <Notice tone="info">
      <p>{t('remarks.closedNow')}</p>
    </Notice>
  );
}

interface SavingProps extends WritingProps {
  readonly drafts: RemarkDrafts;
  readonly change: (make: (before: RemarkDrafts) => RemarkDrafts) => void;
}

function Saving(props: SavingProps) {
  const { t } = useTexts();
  const { send, done, refused, busy } = useSending(props);
  const { length: count } = toSend(props.view.pupils, props.drafts);

  return (
    <div class="roll-foot">
      <Outcome done={done} refused={refused} />
      <Button variant="filled" busy={busy} disabled={count === 0} onClick={send}>
        {count === 0 ? t('remarks.nothing') : t('remarks.save', { count })}
      </Button>
    </div>
  );
}

function OwnPhrases(props: {
  readonly isBare: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const { t } = useTexts();

  return (
    <details class="remark-own">
      <summary>{t('remarks.bank')}</summary>
      {props.isBare && <p class="muted small">{t('remarks.noBank')}</p>}
      <Field label={t('remarks.own')}>
        {(ids) => <TextArea ids={ids} rows={4} value={props.text} onChange={props.onText} />}
      </Field>
    </details>
  );
}

/** Sends what is not as it stands; what the school's side takes is no draft any more. */
function useSending({ view, drafts, change, onDone }: SavingProps) {
  const { send: give, sending } = useCommand('remarks.write');
  const [done, setDone] = useState<RemarksWritten | null>(null);
  const { refused, attempt } = useAttempt();

  const send = async () => {
    const { classId, subjectId, key, pupils } = view;
    const remarks = toSend(pupils, drafts);

    await attempt(give({ classId, subjectId, key, remarks }), async (value) => {
      setDone(value);
      change((before) => draftsAfter(before, remarks, value.refused));
      await onDone();
    });
  };

  return { send, done, refused, busy: sending };
}

function Outcome(props: {
  readonly done: RemarksWritten | null;
  readonly refused: Refused | null;
}) {
  const { t, language } = useTexts();
  const { done, refused } = props;

  if (refused !== null) {
    return <RefusedNotice refused={refused} />;
  }

  return (
    <Live>
      {done !== null && done.written > 0 && (
        <Notice tone="success">
          <p>{t('remarks.saved', { count: done.written })}</p>
        </Notice>
      )}
      {done !== null && done.refused.length > 0 && (
        <Notice tone="warning">
          <p>{t('remarks.refused', { count: done.refused.length })}</p>
          <ul>
            {done.refused.map(({ pupilId, name, reason, reasonEn }) => (
              <li key={pupilId}>
                {t('remarks.refusedLine', { name, reason: language === 'vi' ? reason : reasonEn })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Live>
  );
}
