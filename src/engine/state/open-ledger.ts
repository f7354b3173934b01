import { type Call, mapCall, run } from '../../workspace/call';
import type { AuthorityContext } from '../authority-context';
import type { Configuration } from './configuration';
import { LedgerBook, type LedgerPlace } from './ledger-book';
import { LedgerFile } from './ledger-file';
import { ledgerGuard } from './ledger-guard';

type Files = Pick<Configuration, 'ledgerIds'>;

function fileCall(context: AuthorityContext, id: string, school: string): Call<LedgerFile> {
  return LedgerFile.load(id, ledgerGuard(context, id, school));
}

/** A workbook of the ledger that is read when something of it is asked for. */
export function ledgerPlace(
  context: AuthorityContext,
  { ledgerIds: [school = ''] }: Files,
  id: string,
): LedgerPlace {
  let read: LedgerFile | null = null;

  return {
    id,
    known: () => read,
    file: () => {
      read = read ?? run(context.http, fileCall(context, id, school));

      return read;
    },
  };
}

/**
 * Opens the ledger of a year in one call: its first workbook, which holds the school's chain and, of most schools, all
 * others; further ones are read when they are asked for.
 */
export function ledgerCall(context: AuthorityContext, configuration: Files): Call<LedgerBook> {
  const [school = '', ...others] = configuration.ledgerIds;

  return mapCall(fileCall(context, school, school), (file) => {
    const first: LedgerPlace = { id: school, known: () => file, file: () => file };

    return new LedgerBook([first, ...others.map((id) => ledgerPlace(context, configuration, id))]);
  });
}
