import { useState } from 'preact/hooks';
import { type AskDialog, type MessageDialog, page } from '../page-state';
import { useStore } from '../store';
import { t } from '../texts';
import { Dialog } from './dialog';

const close = (): void => page.set({ dialog: null });

function Message({ dialog }: { readonly dialog: MessageDialog }) {
  return (
    <Dialog title={dialog.title || t('appName')} testId="message-dialog" onClose={close}>
      <div class="dialog-body" role="alert">
        <p class="pre">{dialog.message}</p>
        {dialog.details !== undefined && dialog.details !== dialog.message && (
          <p class="original">
            <span>{t('original')}: </span>
            <span lang="en">{dialog.details}</span>
          </p>
        )}
      </div>
      <footer>
        <button
          type="button"
          class="primary"
          data-autofocus
          data-testid="dialog-ok"
          onClick={close}
        >
          {t('ok')}
        </button>
      </footer>
    </Dialog>
  );
}

function Ask({ dialog }: { readonly dialog: AskDialog }) {
  const [text, setText] = useState(dialog.initial ?? '');
  const submit = (event: Event): void => {
    event.preventDefault();
    close();
    dialog.onYes(text.trim());
  };

  return (
    <Dialog title={dialog.title} testId="ask-dialog" onClose={close}>
      <form onSubmit={submit}>
        <div class="dialog-body">
          {dialog.initial === undefined ? (
            <p>{dialog.message}</p>
          ) : (
            <label class="field">
              <span>{dialog.message}</span>
              <input
                data-autofocus
                data-testid="ask-text"
                required
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </label>
          )}
        </div>
        <footer>
          <button type="button" onClick={close}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary" data-testid="dialog-ok">
            {t('ok')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** The page's own message or question, if there is one. */
export function PageDialogs() {
  const { dialog } = useStore(page);
  if (dialog === null) {
    return null;
  }
  return dialog.kind === 'message' ? (
    <Message dialog={dialog} />
  ) : (
    <Ask key={dialog.title} dialog={dialog} />
  );
}
