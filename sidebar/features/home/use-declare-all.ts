import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { HomeCommand, HomeItem } from '../../../src/contract/home-views';
import { useServices } from '../../shell/services';

type Declaration = Extract<HomeCommand, { readonly name: 'result.complete' }>;

/** The declarations that wait for one press. */
export function declarationsIn(items: readonly HomeItem[]): readonly Declaration[] {
  return items
    .flatMap(({ acts = [] }) => acts)
    .flatMap(({ command }) => (command?.name === 'result.complete' ? [command] : []));
}

/** What came of several declarations given by one press. */
export interface DeclaredAll {
  readonly done: readonly Declaration[];
  readonly refused: readonly { readonly of: Declaration; readonly why: Refused }[];
}

/** Gives them one after the other: one that is refused keeps none of the others back. `given`: how many so far; null = none is under way. */
export function useDeclareAll(onDone: () => Promise<void>) {
  const { client } = useServices();
  const [given, setGiven] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<DeclaredAll | null>(null);

  const declare = async (wanted: readonly Declaration[]): Promise<void> => {
    const done: Declaration[] = [];
    const refused: { of: Declaration; why: Refused }[] = [];

    for (const [at, one] of wanted.entries()) {
      setGiven(at);
      const answer = await client.command(one.name, one.payload, client.newId());

      if (answer.ok) {
        done.push(one);
      } else {
        refused.push({ of: one, why: answer });
      }
    }

    setGiven(null);
    setOutcome({ done, refused });
    await onDone();
  };

  return { given, outcome, declare };
}
