import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { saveText } from '../../client/save-text';

/** An answer that is a file to keep. */
interface FileAnswer {
  readonly fileName: string;
  readonly text: string;
}

/** Asks for a file and gives it to the browser. */
export function useSavedFile(
  ask: () => Promise<{ readonly ok: true; readonly value: FileAnswer } | Refused>,
) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);

  const save = async () => {
    setBusy(true);
    setDone('');
    const answer = await ask();

    setBusy(false);
    setRefused(answer.ok ? null : answer);

    if (answer.ok) {
      saveText(answer.value.fileName, answer.value.text);
      setDone(answer.value.fileName);
    }
  };

  return { busy, done, refused, save };
}
