import { useEffect, useState } from 'preact/hooks';
import {
  copyFile,
  type DriveFile,
  type DriveNode,
  FOLDER,
  fileAddress,
  fileTree,
  listFiles,
  renameFile,
  SPREADSHEET,
  trashFile,
  uploadFile,
} from '../drive-client';
import { showError, showToast, waitFor } from '../messages';
import { page } from '../page-state';
import { useStore } from '../store';
import { t } from '../texts';
import { vietnamTime } from '../vietnam-time';
import { openWorkbook } from '../workbook-actions';
import { Icon, type IconName } from './icon';
import { Menu, type MenuEntry } from './menu';

const ICONS: Readonly<Record<string, IconName>> = {
  [SPREADSHEET]: 'sheet',
  'application/pdf': 'pdf',
};

function relist(): void {
  page.set({ driveRevision: page.get().driveRevision + 1 });
}

async function act(work: Promise<unknown>): Promise<void> {
  await waitFor(work);
  relist();
}

function fileEntries(file: DriveFile): MenuEntry[] {
  const { account } = page.get();
  const ask = (title: string, initial: string, run: (name: string) => Promise<unknown>): void =>
    page.set({
      dialog: {
        kind: 'ask',
        title,
        message: t('newName'),
        initial,
        onYes: (name) => void act(run(name)),
      },
    });
  const askTrash = (): void =>
    page.set({
      dialog: {
        kind: 'ask',
        title: t('trash'),
        message: t('trashAsk', { name: file.name }),
        onYes: () => void act(trashFile(account, file.id)),
      },
    });
  const rename: MenuEntry = {
    kind: 'item',
    label: t('rename'),
    run: () => ask(t('rename'), file.name, (name) => renameFile(account, file.id, name)),
  };
  const trash: MenuEntry = { kind: 'item', label: t('trash'), run: askTrash };
  if (file.mimeType === FOLDER) {
    const upload = (): void => chooseFile(file.id);
    return [{ kind: 'item', label: t('upload'), run: upload }, rename, trash];
  }
  const copy = (): void =>
    ask(t('copy'), t('copyPrefix') + file.name, (name) => copyFile(account, file.id, name));
  return [{ kind: 'item', label: t('copy'), run: copy }, rename, trash];
}

async function upload(file: File, parent: string | null): Promise<void> {
  const done = await waitFor(uploadFile(page.get().account, file, parent));
  if (done !== undefined) {
    showToast(t('uploaded', { name: done.name ?? file.name }));
  }
  relist();
}

function chooseFile(parent: string | null): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) {
      void upload(file, parent);
    }
  });
  input.click();
}

function FileName({ file }: { readonly file: DriveFile }) {
  const { account } = useStore(page);
  if (file.mimeType === SPREADSHEET) {
    return (
      <button
        type="button"
        class="file-name"
        data-testid="drive-file"
        onClick={() => void openWorkbook(file.id)}
      >
        {file.name}
      </button>
    );
  }
  return (
    <a
      class="file-name"
      data-testid="drive-file"
      href={fileAddress(account, file.id)}
      target="_blank"
      rel="noopener"
    >
      {file.name}
    </a>
  );
}

function FileRow({ file }: { readonly file: DriveFile }) {
  const { account } = useStore(page);
  const owner = file.owners?.[0];
  const locked = file.contentRestrictions?.some((each) => each.readOnly === true);
  const ownerName = owner?.emailAddress === account ? t('me') : owner?.displayName;
  const modified =
    file.modifiedTime === undefined ? '' : vietnamTime(Date.parse(file.modifiedTime));

  return (
    <div class="file-row">
      <Icon name={ICONS[file.mimeType] ?? 'file'} />
      <FileName file={file} />
      {locked === true && <span class="chip">{t('locked')}</span>}
      <span class="file-owner">{ownerName ?? owner?.emailAddress ?? ''}</span>
      <span class="file-time">{modified}</span>
      <Menu
        label={t('actions', { name: file.name })}
        icon="⋮"
        entries={fileEntries(file)}
        className="menu-left"
        testId="file-actions"
      />
    </div>
  );
}

function Nodes({ nodes, level }: { readonly nodes: readonly DriveNode[]; readonly level: number }) {
  return (
    <ul class="drive-list">
      {nodes.map(({ file, children }) =>
        file.mimeType === FOLDER ? (
          <li key={file.id}>
            <details open={level === 0} data-testid="drive-folder">
              <summary>
                <Icon name="folder" />
                <span class="file-name">{file.name}</span>
                <Menu
                  label={t('actions', { name: file.name })}
                  icon="⋮"
                  entries={fileEntries(file)}
                  className="menu-left"
                  testId="file-actions"
                />
              </summary>
              <Nodes nodes={children} level={level + 1} />
            </details>
          </li>
        ) : (
          <li key={file.id}>
            <FileRow file={file} />
          </li>
        ),
      )}
    </ul>
  );
}

function matching(files: readonly DriveFile[], wanted: string): readonly DriveNode[] {
  if (wanted.trim() === '') {
    return fileTree(files);
  }
  const text = wanted.trim().normalize('NFC').toLowerCase();
  const found = files.filter(
    (file) => file.mimeType !== FOLDER && file.name.normalize('NFC').toLowerCase().includes(text),
  );
  return found.map((file) => ({ file, children: [] }));
}

/** Folders and files as the chosen person sees them. */
export function DriveTree() {
  const { account, driveRevision } = useStore(page);
  const [files, setFiles] = useState<readonly DriveFile[] | null>(null);
  const [wanted, setWanted] = useState('');

  useEffect(() => {
    let current = true;
    listFiles(account).then((list) => {
      if (current) {
        setFiles(list);
      }
    }, showError);
    return () => {
      current = false;
    };
  }, [account, driveRevision]);

  return (
    <div class="drive">
      <div class="drive-tools">
        <input
          type="search"
          placeholder={t('searchFiles')}
          aria-label={t('searchFiles')}
          data-testid="drive-search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <button type="button" data-testid="drive-upload" onClick={() => chooseFile(null)}>
          {t('upload')}
        </button>
      </div>
      {files === null && <p>{t('loading')}</p>}
      {files?.length === 0 && <p>{t('emptyFolder')}</p>}
      {files !== null && <Nodes nodes={matching(files, wanted)} level={0} />}
    </div>
  );
}

/** The list of files that a window without an open workbook shows. */
export function DriveHome() {
  return (
    <main class="drive-home">
      <h1>{t('files')}</h1>
      <DriveTree />
    </main>
  );
}
