import { useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../../src/contract/envelope';
import type { HomeCommand } from '../../../src/contract/home-views';
import { CommandSlot } from '../../client/command-slot';
import { useServices } from '../../shell/services';

/** A command of a home under way, and what came of it. */
export interface HomeCommandState {
  readonly sending: boolean;
  readonly answer: Answer | null;
  readonly give: () => Promise<void>;
}

/** Gives the command of an item; pressing again after a lost answer has one effect. */
export function useHomeCommand(
  command: HomeCommand,
  onDone: () => Promise<void>,
): HomeCommandState {
  const { client } = useServices();
  const slot = useMemo(() => new CommandSlot(client.newId), [client]);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);

  const give = async (): Promise<void> => {
    const { name, payload } = command;

    setSending(true);
    const given = await client.command(name, payload, slot.idFor(payload));
    slot.settle(given);
    setAnswer(given);
    setSending(false);

    if (given.ok) {
      await onDone();
    }
  };

  return { sending, answer, give };
}
