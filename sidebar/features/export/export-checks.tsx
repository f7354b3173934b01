import type { ExportCheck } from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';

const TONES = {
  notBegun: 'neutral',
  draft: 'warning',
  submitted: 'info',
  approved: 'success',
  changed: 'warning',
} as const;

/** Nothing is missing in these: `changed` is to be approved again. */
const DONE: readonly ExportCheck['state'][] = ['approved', 'changed'];

/** A line a chosen class: what is missing before its book can be printed officially. */
export function ExportChecks({ checks }: { readonly checks: readonly ExportCheck[] }) {
  const { t } = useTexts();

  return checks.length === 0 ? null : (
    <ul class="plain export-checks">
      {checks.map(({ classId, state, missing, undeclared }) => (
        <li key={classId}>
          <strong>{classId}</strong> <Badge tone={TONES[state]} text={t(`export.state.${state}`)} />
          {!DONE.includes(state) && (
            <span class="muted small"> {t('export.lacks', { missing, undeclared })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
