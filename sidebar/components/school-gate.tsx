import type { ComponentChildren } from 'preact';
import { type SchoolOverview, useSchool } from '../shell/school';
import { Loading } from './loading';
import { Notice } from './notice';

/**
 * What only some may see: `lines` grey bars while the school is not known, its content for whom it is, and the words
 * `otherwise` for everybody else. It hides only; the authority decides.
 */
export function SchoolGate(props: {
  readonly lines: number;
  readonly isFor: (school: SchoolOverview) => boolean;
  readonly otherwise: string;
  readonly children: (school: SchoolOverview) => ComponentChildren;
}) {
  const { value, loading } = useSchool();
  const { lines, isFor, otherwise, children } = props;

  if (value === null) {
    return loading ? <Loading lines={lines} /> : null;
  }

  return isFor(value) ? children(value) : <Notice tone="info">{otherwise}</Notice>;
}
