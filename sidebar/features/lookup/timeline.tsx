import type { MarkHistoryLine } from '../../../src/contract/views';
import { Author } from '../../components/author';
import { ValueChange } from '../../components/value-change';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { RowProof } from '../proof/row-proof';
import type { ChoiceNames } from './lookup-choice';

/** Every ledger line, newest first: what, about whom where that is not said above, who, when, why, number and code. */
export function Timeline(props: {
  readonly lines: readonly MarkHistoryLine[];
  readonly named: ChoiceNames;
}) {
  return (
    <ol class="history">
      {props.lines.map((line) => (
        <li key={`${line.chain}#${line.sequence}`}>
          <Line line={line} named={props.named} />
        </li>
      ))}
    </ol>
  );
}

function Line({ line, named }: { readonly line: MarkHistoryLine; readonly named: ChoiceNames }) {
  const { t, language, meaning, subject, assessment } = useTexts();
  const roleName = useRoleName();
  const about = [
    named.pupil === '' ? line.pupilName : '',
    named.subject === '' ? subject(line.subjectId, line.subjectName) : '',
    named.column === '' ? assessment(line.assessment) : '',
  ].filter((part) => part !== '');
  const email = line.actor === line.email ? '' : ` (${line.email})`;
  const more = `${email} · ${roleName(line.role)}`;

  return (
    <>
      <p class="history-what">
        <strong>{meaning(line.kind)}</strong>{' '}
        {(line.oldValue !== '' || line.newValue !== '') && (
          <ValueChange oldValue={line.oldValue} newValue={line.newValue} />
        )}
      </p>
      {about.length > 0 && <p>{about.join(' · ')}</p>}
      {line.said[language] !== '' && <p>{line.said[language]}</p>}
      <p class="muted small lookup-who">
        <Author line={line} more={more} /> · {formatTime(line.at)}
      </p>
      {line.refs.length > 0 && (
        <p class="muted small lookup-refs">
          {t('lookup.refs')}: {line.refs.join(', ')}
        </p>
      )}
      <p class="muted small">
        {t('lookup.line', {
          chain: line.chain,
          sequence: line.sequence,
          code: line.shortCode,
        })}
      </p>
      {named.pupil !== '' && <RowProof row={line} />}
    </>
  );
}

/** Roles of the ledger: those of people, and two that nobody holds. */
function useRoleName(): (id: string) => string {
  const { t, role } = useTexts();

  return (id) => (id === 'system' || id === 'unknown' ? t(`lookup.role.${id}`) : role(id));
}
