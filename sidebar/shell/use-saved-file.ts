import { useState } from 'preact/hooks';
import type { Answer } from '../../src/contract/envelope';
import { type FileAnswer, saveFile } from '../client/save-file';
import { useAttempt } from './use-attempt';

/** Asks for a file and gives it to the browser. `ask` answers null where it is on its way already. */
export function useSavedFile(ask: () => Promise<Answer<FileAnswer> | null>) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const { refused, attempt } = useAttempt();

  const save = async () => {
    setBusy(true);
    setDone('');
    await attempt(ask(), (file) => {
      saveFile(file);
      setDone(file.fileName);
    });
    setBusy(false);
  };

  return { busy, done, refused, save };
}
