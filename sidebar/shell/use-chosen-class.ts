import { useState } from 'preact/hooks';
import { useNamed } from './place';
import type { SchoolOverview } from './school';
import { useClassInFront } from './use-class-in-front';

/**
 * The class a page is about, and how another is chosen: the one the address names, the one
 * whose book is in front, else the first of `classes`;
 * '' where there is none, and while it is asked which book is in front, so that no other class stands in its place.
 */
export function useChosenClass(
  school: SchoolOverview,
  classes: readonly string[],
): readonly [string, (classId: string) => void] {
  const [chosen, choose] = useState('');
  const inFront = useClassInFront(school);
  const named = useNamed('class', classes);
  const first = classes.find((id) => id === inFront) ?? classes[0] ?? '';
  const unchosen = named !== '' ? named : inFront === null ? '' : first;

  return [chosen === '' ? unchosen : chosen, choose];
}
