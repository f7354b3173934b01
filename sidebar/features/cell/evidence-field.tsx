import { useRef, useState } from 'preact/hooks';
import type { EvidenceUpload } from '../../../src/capabilities/corrections/corrections-contract';
import {
  EVIDENCE_TYPES,
  MAX_EVIDENCE_FILES,
  MAX_EVIDENCE_MEGABYTES,
} from '../../../src/capabilities/corrections/pure/evidence-limits';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { FileButton } from '../../components/file-button';
import { useTexts } from '../../shell/language';
import { type FileProblem, fileProblem, readEvidence } from './evidence-files';

interface EvidenceFieldProps {
  readonly files: readonly EvidenceUpload[];
  readonly error: string | null;
  readonly onChange: (files: readonly EvidenceUpload[]) => void;
}

const LIMITS = { files: MAX_EVIDENCE_FILES, megabytes: MAX_EVIDENCE_MEGABYTES };

/** Chooses, lists and removes evidence files. */
export function EvidenceField({ files, error, onChange }: EvidenceFieldProps) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const { problem, add } = useAdding(files, onChange);

  const remove = (removed: EvidenceUpload) => {
    onChange(files.filter((file) => file !== removed));
    input.current?.focus();
  };

  return (
    <Field
      label={t('request.evidence')}
      note={t('common.required')}
      hint={t('request.evidenceHint', LIMITS)}
      error={problem === null ? error : t(problem.key, { ...LIMITS, name: problem.name })}
    >
      {(ids) => (
        <>
          <FileButton
            ids={ids}
            input={input}
            text={t('request.evidenceAdd')}
            accept={EVIDENCE_TYPES.join(',')}
            multiple
            onFiles={(chosen) => void add(chosen)}
          />
          <FileList files={files} onRemove={remove} />
        </>
      )}
    </Field>
  );
}

/** Adds files chosen on the device, or says why not; of the last choice only. */
function useAdding(files: EvidenceFieldProps['files'], onChange: EvidenceFieldProps['onChange']) {
  const [problem, setProblem] = useState<FileProblem | null>(null);

  const add = async (chosen: readonly File[]) => {
    const refused = fileProblem(chosen, files.length);

    setProblem(refused);

    if (refused !== null) {
      return;
    }

    try {
      onChange([...files, ...(await Promise.all(chosen.map(readEvidence)))]);
    } catch {
      // The file was moved or may not be read: the person chooses again.
      setProblem({ key: 'request.fileUnreadable', name: chosen[0]?.name ?? '' });
    }
  };

  return { problem, add };
}

function FileList(props: {
  readonly files: readonly EvidenceUpload[];
  readonly onRemove: (file: EvidenceUpload) => void;
}) {
  const { t } = useTexts();

  return (
    <ul class="files">
      {props.files.map((file) => (
        <li key={file.name + file.base64.length}>
          <span class="file-name">{file.name}</span>
          <Button variant="text" onClick={() => props.onRemove(file)}>
            <span aria-hidden="true">×</span>
            <span class="visually-hidden">{t('request.evidenceRemove', { name: file.name })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
