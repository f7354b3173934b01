import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutboxMail } from '../../page-server/page-protocol';
import { localAddress } from '../google-links';
import { page } from '../page-state';
import { moveClock } from '../state-actions';
import { useStore } from '../store';
import { t } from '../texts';
import { fromLocalInput, toLocalInput, vietnamTime } from '../vietnam-time';
import { AccountList } from './account-panel';
import { DriveTree } from './drive-pane';

const HOUR = 3600_000;

function ClockMoves() {
  const moves = [
    { label: t('plusHour'), ms: HOUR },
    { label: t('plusDay'), ms: 24 * HOUR },
    { label: t('plusWeek'), ms: 7 * 24 * HOUR },
  ];

  return (
    <div class="buttons">
      {moves.map(({ label, ms }) => (
        <button
          type="button"
          key={label}
          data-testid="clock-move"
          onClick={() => void moveClock({ advanceMs: ms })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function ClockPanel() {
  const { workspace } = useStore(page);
  const [wanted, setWanted] = useState(toLocalInput(workspace?.now ?? 0));
  const setTime = (event: Event): void => {
    event.preventDefault();
    const setUtcMs = fromLocalInput(wanted);
    if (setUtcMs !== null) {
      void moveClock({ setUtcMs });
    }
  };

  return (
    <div class="clock-panel">
      <p class="now" data-testid="clock-now">
        {vietnamTime(workspace?.now ?? 0)}
      </p>
      <p>{t('clockHint')}</p>
      <ClockMoves />
      <form onSubmit={setTime}>
        <label class="field">
          <span>{t('dateTime')}</span>
          <input
            type="datetime-local"
            required
            data-testid="clock-input"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" data-testid="clock-set">
          {t('setTime')}
        </button>
      </form>
    </div>
  );
}

/** A mail's text with its links leading into this Workspace. */
function MailText({ text }: { readonly text: string }) {
  const { account } = page.get();
  return (
    <p class="pre">
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a
            key={index}
            href={localAddress(part, account) ?? part}
            target="_blank"
            rel="noopener noreferrer"
          >
            {part}
          </a>
        ),
      )}
    </p>
  );
}

function Mail({ mail }: { readonly mail: OutboxMail }) {
  return (
    <details class="mail" data-testid="mail">
      <summary>
        <strong>{mail.subject}</strong>
        <small>
          {t('mailTo')}: {mail.to.join(', ')}
          <br />
          {vietnamTime(mail.sentAt)}
        </small>
      </summary>
      <small>
        {t('mailFrom')}: {mail.from}
      </small>
      <MailText text={mail.body} />
    </details>
  );
}

function OutboxPanel() {
  const { workspace } = useStore(page);
  const mails = [...(workspace?.mails ?? [])].reverse();
  return (
    <div class="outbox">
      {mails.length === 0 && <p>{t('noMails')}</p>}
      {mails.map((mail, index) => (
        <Mail key={mails.length - index} mail={mail} />
      ))}
      <details class="calls">
        <summary>{t('calls')}</summary>
        <table>
          <tbody>
            {workspace?.calls.map((call) => (
              <tr key={call.operation}>
                <td>{call.operation}</td>
                <td>{call.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

const PANELS = {
  account: { title: 'chooseAccount', show: () => <AccountList /> },
  clock: { title: 'clock', show: () => <ClockPanel /> },
  outbox: { title: 'outbox', show: () => <OutboxPanel /> },
  drive: { title: 'drive', show: () => <DriveTree /> },
} as const satisfies Record<string, { title: string; show: () => ComponentChildren }>;

/** The panel that a button of the top bar opens, at the right. Escape closes it. */
export function SidePanel() {
  const { panel } = useStore(page);
  const box = useRef<HTMLElement>(null);
  const close = (): void => page.set({ panel: null });

  useEffect(() => {
    if (panel !== null) {
      box.current?.focus();
    }
  }, [panel]);

  if (panel === null) {
    return null;
  }
  const { title, show } = PANELS[panel];
  return (
    <section
      class="side-panel"
      role="dialog"
      aria-label={t(title)}
      tabIndex={-1}
      ref={box}
      data-testid={`${panel}-panel`}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          close();
        }
      }}
    >
      <header>
        <h2>{t(title)}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={close}>
          ✕
        </button>
      </header>
      {show()}
    </section>
  );
}
