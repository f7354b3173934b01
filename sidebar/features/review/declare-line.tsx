import { useEffect, useState } from 'preact/hooks';
import type { DeclaredState } from '../../../src/capabilities/results/pure/result-views';
import type { Refused } from '../../../src/contract/envelope';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { useReloadAll } from './shared-reload';

/** A subject of a class in a semester. */
export interface DeclaredSubject {
  readonly classId: string;
  readonly subjectId: string;
  readonly term: 1 | 2;
}

interface DeclareLineProps {
  readonly subject: DeclaredSubject;
  readonly title: string;
  readonly declared: DeclaredState;
  /** What is asked for again besides the parts of the page that share their reload. */
  readonly onDeclared?: () => Promise<void>;
}

/** One subject with its teacher's declaration that the marks are complete; a refusal names what is missing. */
export function DeclareLine(props: DeclareLineProps) {
  const { t } = useTexts();
  const { isDeclared, refused, sending, declare } = useDeclaration(props);

  return (
    <div class="review-item">
      <div class="review-line" aria-live="polite">
        <span>{props.title}</span>
        {isDeclared ? (
          <Badge tone="success" text={t('review.declared.yes')} />
        ) : (
          <Button variant="text" busy={sending} onClick={declare}>
            {t('review.declare')}
          </Button>
        )}
      </div>
      {!isDeclared && props.declared === 'changed' && (
        <p class="muted small">{t('review.declareAgain')}</p>
      )}
      {refused !== null && <RefusedNotice refused={refused} />}
    </div>
  );
}

/** Declared here counts at once, before the page has been asked for again. */
function useDeclaration({ subject, declared, onDeclared }: DeclareLineProps) {
  const { send, sending } = useCommand('result.complete');
  const reloadAll = useReloadAll();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState(false);

  // What the school's side says now counts, also that a mark has changed since.
  useEffect(() => setDone(false), [declared]);

  const declare = async () => {
    const answer = await send(subject);

    if (answer === null) {
      return;
    }

    setRefused(answer.ok ? null : answer);
    setDone(answer.ok);

    if (answer.ok) {
      await Promise.all([reloadAll(), onDeclared?.()]);
    }
  };

  return { isDeclared: done || declared === 'yes', refused, sending, declare };
}
