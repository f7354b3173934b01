import type { Conformance, Exchange } from '../../src/capabilities/self-check/pure/conformance';
import { STAND_IN_ADMIN, STAND_IN_OWNER } from '../../src/capabilities/self-check/pure/conformance';
import { TokenAuthority } from '../accounts/token-authority';
import { UserDirectory } from '../accounts/user-directory';
import { DriveService } from '../drive/drive-service';
import { type Clock, frozenClock } from '../kernel/clock';
import type { SpreadsheetContents } from '../kernel/file-types';
import { RestRouter } from '../kernel/rest-router';
import { SheetsService } from '../sheets/sheets-service';
import { type Difference, differencesOf } from './differences';
import { TwinIds } from './twin-ids';

const SCOPES = ['drive', 'spreadsheets'].map((name) => `https://www.googleapis.com/auth/${name}`);

/** Between two requests: no two files of a record are made in one instant. */
const STEP_MS = 1_000;

/** A recorded exchange that this Workspace answers in another way. */
export interface Departure {
  /** Place in the record, from 1. */
  readonly number: number;
  readonly exchange: Exchange;
  readonly differences: readonly Difference[];
}

type Send = (exchange: Exchange) => { readonly status: number; readonly text: string };

/** Sheets and Drive of a school account and one more person of its domain. */
function sender(clock: Clock): Send {
  const users = new UserDirectory();
  users.add({ email: STAND_IN_OWNER, name: 'Trường' });
  users.add({ email: STAND_IN_ADMIN, name: 'Quản trị' });
  const tokens = new TokenAuthority(clock, users);
  const contents = (): SpreadsheetContents => sheets;
  const drive: DriveService = new DriveService({ clock, accounts: users, contents });
  const sheets: SheetsService = new SheetsService({ access: drive, clock });
  const router = new RestRouter({ services: [drive, sheets], tokens });

  return ({ method, url, contentType, body }) => {
    const authorization = `Bearer ${tokens.issueAccessToken(STAND_IN_OWNER, SCOPES)}`;
    const headers = {
      authorization,
      ...(contentType === '' ? {} : { 'content-type': contentType }),
    };
    const answer = router.dispatch({ method, url, headers, body: Buffer.from(body, 'utf8') });

    return { status: answer.status, text: Buffer.from(answer.body).toString('utf8') };
  };
}

/** An answer as JSON; what is none, by the status lines in it (a batch of Drive), else as it stands. */
function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const codes = [...text.matchAll(/^HTTP\/[\d.]+ (\d{3})/gm)].map(([, code]) => code);

    return codes.length > 0 ? codes : text.trim();
  }
}

/** Sends a record to a new Workspace, request by request; what it answers in another way. */
export function replay({ at, exchanges }: Conformance): readonly Departure[] {
  const clock = frozenClock(Date.parse(at));
  const send = sender(clock);
  const ids = new TwinIds();

  return exchanges.flatMap((exchange, index): readonly Departure[] => {
    clock.advance(STEP_MS);
    const url = ids.translate(exchange.url);
    const answer = send({ ...exchange, url, body: ids.translate(exchange.body) });
    const differences = [
      ...differencesOf(exchange.status, answer.status, ids, 'status'),
      ...differencesOf(contentOf(exchange.answer), contentOf(answer.text), ids),
    ];

    return differences.length === 0 ? [] : [{ number: index + 1, exchange, differences }];
  });
}
