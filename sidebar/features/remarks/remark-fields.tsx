import { useRef } from 'preact/hooks';
import type { RemarkPupilView } from '../../../src/capabilities/remarks/pure/remark-views';
import { Button } from '../../components/button';
import { useTexts } from '../../shell/language';
import type { RemarkDraft, RemarkDrafts } from './remark-drafts';

interface FieldsProps {
  readonly pupils: readonly RemarkPupilView[];
  readonly phrases: readonly string[];
  readonly drafts: RemarkDrafts;
  readonly longest: number;
  readonly isOpen: boolean;
  readonly onWrite: (pupil: RemarkPupilView, text: string) => void;
}

/** The phrases, each with its key, and a field a pupil: a key puts a phrase in and goes on to the next. */
export function RemarkFields(props: FieldsProps) {
  const { pupils, phrases, drafts } = props;
  const { inputs, last, go, put, putWhere } = usePlaces(props);

  return (
    <>
      {props.isOpen && phrases.length > 0 && (
        <Bank phrases={phrases} onPut={(phrase) => putWhere(phrase)} />
      )}
      <ol class="remarks">
        {pupils.map((pupil, at) => (
          <RemarkField
            key={pupil.id}
            pupil={pupil}
            draft={drafts.get(pupil.id) ?? null}
            longest={props.longest}
            isOpen={props.isOpen}
            inputRef={(element) => {
              inputs.current[at] = element;
            }}
            onFocus={() => {
              last.current = at;
            }}
            onText={(text) => props.onWrite(pupil, text)}
            onNumber={(number) => put(at, phrases[number - 1])}
            onStep={(step) => go(at + step)}
          />
        ))}
      </ol>
    </>
  );
}

/** Where one writes: the last field one was in, going to another, and putting a phrase in. */
function usePlaces({ pupils, onWrite }: FieldsProps) {
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  // Nobody until one was in a field: a phrase never lands where nobody looks.
  const last = useRef<number | null>(null);
  const go = (at: number) => {
    const input = inputs.current[at];
    input?.focus();
    input?.scrollIntoView({ block: 'nearest' });
  };
  const put = (at: number, phrase: string | undefined) => {
    const pupil = pupils[at];

    if (phrase !== undefined && pupil !== undefined) {
      onWrite(pupil, phrase);
      last.current = at + 1 < pupils.length ? at + 1 : null;
      go(at + 1);
    }
  };
  const putWhere = (phrase: string) => {
    if (last.current !== null) {
      put(last.current, phrase);
    }
  };

  return { inputs, last, go, put, putWhere };
}

function Bank(props: {
  readonly phrases: readonly string[];
  readonly onPut: (phrase: string) => void;
}) {
  const { t } = useTexts();

  return (
    <div class="remark-bank">
      <p class="muted small">{t('remarks.bankHint')}</p>
      <div class="remark-phrases">
        {props.phrases.map((phrase, at) => (
          <button
            key={phrase}
            type="button"
            class="remark-phrase"
            tabIndex={-1}
            onClick={() => props.onPut(phrase)}
          >
            <kbd>{at + 1}</kbd> {phrase}
          </button>
        ))}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** True where a figure typed now begins the text: then it stands for a phrase, as no remark begins with one alone. */
function isAtStart({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return value === '' || (selectionStart === 0 && selectionEnd === value.length);
}

interface FieldProps {
  readonly pupil: RemarkPupilView;
  readonly draft: RemarkDraft | null;
  readonly longest: number;
  readonly isOpen: boolean;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onFocus: () => void;
  readonly onText: (text: string) => void;
  readonly onNumber: (number: number) => void;
  readonly onStep: (step: number) => void;
}

/** What a key does beside writing: it goes to another pupil, or stands for a phrase. */
function onKey(event: KeyboardEvent, { isOpen, onStep, onNumber }: FieldProps): void {
  const step = STEPS[event.key];

  if (step !== undefined && !event.isComposing) {
    event.preventDefault();
    onStep(step);
  } else if (
    isOpen &&
    /^[1-9]$/.test(event.key) &&
    !hasModifier(event) &&
    isAtStart(event.currentTarget as HTMLInputElement)
  ) {
    event.preventDefault();
    onNumber(Number(event.key));
  }
}

function RemarkField(props: FieldProps) {
  const { t } = useTexts();
  const { pupil, draft, longest } = props;
  const text = draft?.text ?? pupil.remark;
  const left = longest - text.length;

  return (
    <li class="remark">
      <span class="remark-name" aria-hidden="true">
        {pupil.number}. {pupil.name}
      </span>
      <input
        ref={props.inputRef}
        type="text"
        enterkeyhint="next"
        autocomplete="off"
        aria-label={t('remarks.ofPupil', { name: pupil.name })}
        aria-invalid={left < 0}
        readOnly={!props.isOpen}
        value={text}
        onFocus={props.onFocus}
        onKeyDown={(event) => onKey(event, props)}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      {left < 20 && (
        <small class={left < 0 ? 'field-error' : 'muted'}>
          {left < 0 ? t('remarks.over', { over: -left }) : t('remarks.left', { left })}
        </small>
      )}
      {draft !== null && draft.was !== pupil.remark && (
        <Changed remark={pupil.remark} onKeep={() => props.onText(text)} />
      )}
    </li>
  );
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

/** Somebody wrote something else meanwhile: it is read before one's own words go over it. */
function Changed({ remark, onKeep }: { readonly remark: string; readonly onKeep: () => void }) {
  const { t } = useTexts();

  return (
    <p class="remark-changed small" role="status">
      {t('remarks.nowIs', { text: remark === '' ? '–' : remark })}{' '}
      <Button variant="text" onClick={onKeep}>
        {t('remarks.keepMine')}
      </Button>
    </p>
  );
}
