import { useState } from 'preact/hooks';
import type { Refused } from '../../src/contract/envelope';
import { savePdf } from '../client/save-pdf';
import { useTexts } from '../shell/language';
import { useServices } from '../shell/services';
import { Button } from './button';
import { RefusedNotice } from './notice';
import { Outcome } from './outcome';

/** The cell whose life is printed. */
export interface LifeCell {
  readonly classId: string;
  readonly pupilId: string;
  readonly subjectId: string;
  readonly assessment: string;
}

/** Downloads the life of a value as a page, with the code that binds it. */
export function LifeButton({ cell }: { readonly cell: LifeCell }) {
  const { t } = useTexts();
  const { client } = useServices();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);

  const download = async () => {
    setBusy(true);
    setDone('');
    const { classId, pupilId, subjectId, assessment } = cell;
    const answer = await client.query('mark.life', { classId, pupilId, subjectId, assessment });

    setBusy(false);
    setRefused(answer.ok ? null : answer);

    if (answer.ok) {
      savePdf(answer.value.fileName, answer.value.base64);
      setDone(answer.value.fileName);
    }
  };

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="text" busy={busy} onClick={download}>
          {t('life.download')}
        </Button>
      </div>
      {done !== '' && (
        <Outcome tone="success" of={done}>
          {t('lookup.downloaded', { file: done })}
        </Outcome>
      )}
    </>
  );
}
