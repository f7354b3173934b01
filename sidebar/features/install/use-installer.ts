import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  INSTALL_STEPS,
  type InstallLook,
  type InstallProgress,
  type InstallStep,
  type InstallWishes,
} from '../../../src/capabilities/installing/pure/install-views';
import type { Refused } from '../../../src/contract/envelope';
import type { ServerCall } from '../../client/server-functions';
import { askInstaller } from './install-client';

/** What the page knows, and what can be done on it. */
export interface InstallerState {
  readonly look: InstallLook | null;
  readonly refused: Refused | null;
  readonly looking: boolean;
  readonly progress: InstallProgress | null;
  readonly installing: boolean;
  readonly lookAgain: () => Promise<void>;
  readonly install: (wishes: InstallWishes) => Promise<void>;
}

/** Looks when the page appears; installs step by step, and stops where one is refused. */
export function useInstaller(call: ServerCall): InstallerState {
  const [refused, setRefused] = useState<Refused | null>(null);

  return { refused, ...useLook(call, setRefused), ...useInstall(call, setRefused) };
}

type Tell = (refused: Refused | null) => void;

function useLook(call: ServerCall, tell: Tell) {
  const [look, setLook] = useState<InstallLook | null>(null);
  const [looking, setLooking] = useState(true);
  const lookAgain = useCallback(async () => {
    setLooking(true);
    tell(null);
    const answer = await askInstaller(call, { name: 'look' });

    setLooking(false);

    if (answer.ok) {
      setLook(answer.value);
    } else {
      tell(answer);
    }
  }, [call]);

  useEffect(() => void lookAgain(), [lookAgain]);

  return { look, looking, lookAgain };
}

function useInstall(call: ServerCall, tell: Tell) {
  const [progress, setProgress] = useState<InstallProgress | null>(null);
  const [installing, setInstalling] = useState(false);
  const install = async (wishes: InstallWishes): Promise<void> => {
    setInstalling(true);
    tell(null);
    let step: InstallStep | null = INSTALL_STEPS[0];

    while (step !== null) {
      step = await take(step, wishes);
    }

    setInstalling(false);
  };

  /** Answers the next step; null where all are done or one is refused. */
  async function take(step: InstallStep, wishes: InstallWishes): Promise<InstallStep | null> {
    const answer = await askInstaller(call, { name: 'step', step, wishes });

    if (!answer.ok) {
      tell(answer);

      return null;
    }

    setProgress(answer.value);

    return answer.value.next;
  }

  return { progress, installing, install };
}
