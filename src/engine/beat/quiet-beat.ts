import { AppError } from '../../kernel/app-error';
import type { DriveFile } from '../../workspace/drive-calls';
import type { AuthorityContext } from '../authority-context';
import { lastBeat, noteBeat, silentSince } from '../health/silence';
import { schoolFiles } from '../observe/school-files';
import { readConfiguration } from '../state/configuration';
import { readNextDue } from './next-due';

/** Drive is asked every fifth minute; a trigger may come some seconds early or late. */
const LOOK_MS = 5 * 60 * 1000 - 30_000;

/** What Drive says of the files of the school, so short that it can be kept. */
export function digestOf(context: AuthorityContext, files: readonly DriveFile[]): string {
  const sorted = [...files].sort((a, b) => (a.id < b.id ? -1 : 1));

  return context.sha256(JSON.stringify(sorted));
}

/**
 * True for a minute in which nothing is due and Drive was asked a short while ago: it has read script properties, which
 * is one call, and nothing else.
 */
export function isQuietMinute(context: AuthorityContext): boolean {
  const now = context.clock.now();
  const due = readNextDue(context);
  const looked = Date.parse(lastBeat(context) ?? '');

  return due !== null && now < due.at && now - looked < LOOK_MS;
}

/**
 * True where nothing is due and nothing has changed: one Drive query, no read of Sheets. After a silence a beat does
 * everything.
 */
export function isQuietBeat(context: AuthorityContext): boolean {
  const due = readNextDue(context);

  if (due === null || context.clock.now() >= due.at || silentSince(context) !== null) {
    return false;
  }

  const files = schoolFiles(context, readConfiguration(context.properties).schoolYear);
  const isSame = !(files instanceof AppError) && digestOf(context, files) === due.files;

  if (isSame) {
    noteBeat(context);
  }

  return isSame;
}
