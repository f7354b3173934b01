import { useState } from 'preact/hooks';
import type { MarkHistoryLine } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { LineField } from '../../components/line-field';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import { useSavedFile } from '../../shell/use-saved-file';

type Row = Pick<MarkHistoryLine, 'chain' | 'sequence'>;

/** Gives one row of the ledger away with its proof, so that a parent can check one mark without seeing others. */
export function RowProof({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);

  return open ? (
    <ProofForm row={row} />
  ) : (
    <Button variant="text" onClick={() => setOpen(true)}>
      {t('proof.open')}
    </Button>
  );
}

function ProofForm({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const { client } = useServices();
  const [code, setCode] = useState('');
  const { chain, sequence } = row;
  const file = useSavedFile(() => client.query('proof.inclusion', { chain, sequence, code }));

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void file.save();
      }}
    >
      <LineField
        label={t('proof.code')}
        note={t('proof.codeNote')}
        value={code}
        onChange={setCode}
      />
      <p class="muted small">{t('proof.codeHint')}</p>
      {file.refused !== null && <RefusedNotice refused={file.refused} />}
      <div class="actions">
        <Button type="submit" busy={file.busy}>
          {t('proof.download')}
        </Button>
      </div>
      {file.done !== '' && (
        <Outcome tone="success" of={file.done}>
          {t('proof.done', { file: file.done })}
        </Outcome>
      )}
    </form>
  );
}
