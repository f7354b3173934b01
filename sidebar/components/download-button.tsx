import type { Answer } from '../../src/contract/envelope';
import type { FileAnswer } from '../client/save-file';
import { useTexts } from '../shell/language';
import { useSavedFile } from '../shell/use-saved-file';
import { Button, type ButtonProps } from './button';
import { RefusedNotice } from './notice';
import { Outcome } from './outcome';

/** A button that asks for a file and gives it to the browser; a refusal stands above it, what was saved below. */
export function DownloadButton(props: {
  readonly text: string;
  readonly variant?: ButtonProps['variant'];
  readonly ask: () => Promise<Answer<FileAnswer> | null>;
  /** What is said of a saved file; that it was downloaded where left out. */
  readonly said?: (file: string) => string;
}) {
  const { t } = useTexts();
  const { text, variant = 'tonal', ask, said = (file) => t('lookup.downloaded', { file }) } = props;
  const { busy, done, refused, save } = useSavedFile(ask);

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant={variant} busy={busy} onClick={save}>
          {text}
        </Button>
      </div>
      {done !== '' && (
        <Outcome tone="success" of={done}>
          {said(done)}
        </Outcome>
      )}
    </>
  );
}
