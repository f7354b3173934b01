import { Field } from '../../components/field';
import { FileButton } from '../../components/file-button';
import { TextArea } from '../../components/text-area';
import { useTexts } from '../../shell/language';
import { decodeTable } from './decode-table';
import { rowCount } from './setup-state';

interface TableFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
}

/** A table as text: pasted from a sheet, or read from a file. Line ends and Unicode form are the authority's to settle. */
export function TableField(props: TableFieldProps) {
  const { t } = useTexts();
  const rows = rowCount(props.value);

  return (
    <Field label={props.label} note={props.note} hint={props.hint} error={props.error}>
      {(ids) => (
        <>
          <TextArea
            ids={ids}
            rows={4}
            monospace
            maxLength={8_000_000}
            value={props.value}
            onChange={props.onChange}
          />
          <div class="table-more">
            <FileButton
              text={t('setup.file')}
              accept=".tsv,.txt,.csv,.xlsx,.xls,text/tab-separated-values,text/plain"
              onFiles={([file]) =>
                void file
                  ?.arrayBuffer()
                  .then((bytes) => props.onChange(decodeTable(new Uint8Array(bytes))))
              }
            />
            {rows > 0 && <span class="badge badge-neutral">{t('setup.rows', { rows })}</span>}
          </div>
        </>
      )}
    </Field>
  );
}
