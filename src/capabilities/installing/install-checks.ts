import type { AuthorityContext } from '../../engine/authority-context';
import { AppError } from '../../kernel/app-error';
import { mailDomain } from '../../kernel/text/mail-domain';
import type { InstallationPort } from '../../ports/installation-port';
import { type Call, runEach } from '../../workspace/call';
import { findFiles } from '../../workspace/drive-calls';
import { getSpreadsheet } from '../../workspace/sheets-calls';
import type { InstallCheck } from './pure/install-views';

/** Accounts of no organisation. */
const CONSUMER: readonly string[] = ['gmail.com', 'googlemail.com'];

/** Names under which Google gives UTC+7 of the whole year. */
const ZONES: readonly string[] = ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok'];

/** Fewer mails a day than this: the account is on trial, and could not write to its people. */
const FEWEST_MAILS = 1;

/** A workbook that is nobody's: any answer but "switched off" says that the API is there. */
const NO_WORKBOOK = 'so-diem-khong-co';

/**
 * Whether Sheets and Drive answer at all: asked in one trip, of nothing that is there. A refusal of another kind is an
 * answer; that the API is switched off is not.
 */
function apiChecks({ http }: AuthorityContext): InstallCheck[] {
  const calls: Call<unknown>[] = [
    getSpreadsheet(NO_WORKBOOK, 'spreadsheetId'),
    findFiles('soDiem', 'khong-co'),
  ];
  const ids = ['sheets', 'drive'] as const;

  return runEach(http, calls).map((answer, index) => {
    const isOff = answer instanceof AppError && answer.code === 'API_DISABLED';
    const isAway = answer instanceof AppError && answer.code === 'GOOGLE_UNAVAILABLE';

    if (isAway) {
      throw answer;
    }

    return {
      id: ids[index] ?? 'drive',
      isMet: !isOff,
      found: isOff ? String(answer.details.api) : '',
    };
  });
}

/** Everything that is looked at before a school is installed. Changes nothing. @throws AppError GOOGLE_UNAVAILABLE */
export function installChecks(
  context: AuthorityContext,
  installation: InstallationPort,
): readonly InstallCheck[] {
  const account = installation.account().toLowerCase();
  const zone = installation.timeZone();
  const mails = installation.mailLeft();

  return [
    { id: 'account', isMet: !CONSUMER.includes(mailDomain(account)), found: account },
    { id: 'zone', isMet: ZONES.includes(zone), found: zone },
    { id: 'mail', isMet: mails >= FEWEST_MAILS, found: String(mails) },
    ...apiChecks(context),
  ];
}
