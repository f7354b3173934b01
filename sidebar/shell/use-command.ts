import { useMemo, useRef, useState } from 'preact/hooks';
import type { CommandCatalogue, CommandName } from '../../src/contract/catalogue';
import type { Answer } from '../../src/contract/envelope';
import { CommandSlot } from '../client/command-slot';
import { useServices } from './services';

/** Sends one command at a time. */
export interface CommandSender<N extends CommandName> {
  readonly sending: boolean;
  /** Null when one is on its way already (a double click). */
  readonly send: (
    payload: CommandCatalogue[N]['payload'],
  ) => Promise<Answer<CommandCatalogue[N]['value']> | null>;
}

/** A command of this component; see {@link CommandSlot} for when its id is kept. */
export function useCommand<N extends CommandName>(name: N): CommandSender<N> {
  const { client } = useServices();
  const slot = useMemo(() => new CommandSlot(client.newId), [client]);
  // State alone is too slow for two clicks within one frame.
  const busy = useRef(false);
  const [sending, setSending] = useState(false);

  return {
    sending,
    send: async (payload) => {
      if (busy.current) {
        return null;
      }

      busy.current = true;
      setSending(true);

      try {
        const answer = await client.command(name, payload, slot.idFor(payload));

        slot.settle(answer);

        return answer;
      } finally {
        busy.current = false;
        setSending(false);
      }
    },
  };
}
