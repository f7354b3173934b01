import type { ComponentChildren } from 'preact';
import type { Refused } from '../../src/contract/envelope';
import { useTexts } from '../shell/language';
import { Button } from './button';
import { TextList } from './text-list';
import { useComesToEye } from './use-comes-to-eye';

/** Tone of a message; always shown by a sign as well as by colour. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

const SIGNS: Readonly<Record<Tone, string>> = { info: 'i', success: '✓', warning: '!', error: '×' };

/** A message in a box. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`}>
      <span class="notice-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div class="notice-text">{children}</div>
    </div>
  );
}

/** A place whose changes are read out; it must be there before its content. */
export function Live({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="live" aria-live="polite">
      {children}
    </div>
  );
}

/**
 * What the authority (or the way to it) refused, in the person's language, with the code in small. Without `onRetry` it
 * is the answer to an act: it comes to the eye and takes the focus. A part of the page that could not be loaded does not.
 */
export function RefusedNotice({
  refused,
  onRetry,
}: {
  readonly refused: Refused;
  readonly onRetry?: () => unknown;
}) {
  const { t, refusal } = useTexts();
  const box = useComesToEye<HTMLDivElement>(onRetry === undefined ? refused : null);

  return (
    <div class="outcome" role="alert" tabIndex={-1} ref={box}>
      <Notice tone="error">
        <p>{refusal(refused)}</p>
        <Problems details={refused.details} />
        <p class="code">{t('common.errorCode', { code: refused.code })}</p>
        {onRetry !== undefined && (
          <Button variant="text" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
      </Notice>
    </div>
  );
}

/** Problems an imported table has, one a line, where the refusal lists them. */
function Problems({ details }: { readonly details: Refused['details'] }) {
  const problems = Array.isArray(details.problems) ? details.problems : [];

  return problems.length === 0 ? null : <TextList texts={problems.map(String)} />;
}
