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
import { useCommand } from '../../shell/use-command';
import { keepOwnPhrases, ownPhrases, phraseBank } from './own-phrases';
import { type RemarkDrafts, RemarkFields } from './remark-fields';

interface WritingProps {
  readonly view: RemarksView;
  readonly onDone: () => Promise<void>;
}

/** Most remarks of one command. */
const AT_ONCE = 60;

/** The remarks of a column: what is typed is kept on the page until it is written, and what is refused longer. */
export function RemarkWriting({ view, onDone }: WritingProps) {
  const [drafts, setDrafts] = useState<RemarkDrafts>(new Map());
  const [own, setOwn] = useState(ownPhrases);
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
            keepOwnPhrases(text);
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
        onWrite={(pupilId, text) => setDrafts((before) => new Map(before).set(pupilId, text))}
      />
      {isOpen && <Saving view={view} drafts={drafts} onDone={onDone} />}
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

function Saving(props: WritingProps & { readonly drafts: RemarkDrafts }) {
  const { t } = useTexts();
  const { view, drafts, onDone } = props;
  const { send, done, refused, busy } = useSending(view, drafts, onDone);
  const { length: count } = view.pupils.filter(
    ({ id, remark }) => (drafts.get(id) ?? remark).trim() !== remark,
  );

  return (
    <div class="roll-foot">
      <Outcome done={done} refused={refused} />
      <Button variant="filled" busy={busy} disabled={count === 0} onClick={send}>
        {count === 0
          ? t('remarks.nothing')
          : t('remarks.save', { count: Math.min(AT_ONCE, count) })}
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
function useSending(view: RemarksView, drafts: RemarkDrafts, onDone: () => Promise<void>) {
  const { send: give, sending } = useCommand('remarks.write');
  const [done, setDone] = useState<RemarksWritten | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  const send = async () => {
    const { classId, subjectId, key, pupils } = view;
    const remarks = pupils
      .map(({ id, remark }) => ({
        pupilId: id,
        was: remark,
        text: (drafts.get(id) ?? remark).trim(),
      }))
      .filter(({ was, text }) => was !== text)
      .slice(0, AT_ONCE);
    const answer = await give({ classId, subjectId, key, remarks });

    if (answer === null) {
      return;
    }

    setRefused(answer.ok ? null : answer);

    if (answer.ok) {
      setDone(answer.value);
      await onDone();
    }
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
