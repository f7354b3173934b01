import type { AuthorityContext } from '../../engine/authority-context';
import { openSession, type Session } from '../../engine/session';
import { type ClassBook, PROTECTION_FIELDS, readClassBook } from '../../engine/state/class-book';
import { type Configuration, readConfiguration } from '../../engine/state/configuration';
import { knownBook } from '../../engine/state/known-book';
import type { AppError } from '../../kernel/app-error';
import type { InstallationPort } from '../../ports/installation-port';
import type { ClassRecord } from '../../school/school-model';
import { mapCall, runEach } from '../../workspace/call';
import { getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';
import { once } from './once';
import { Recorder } from './recorder';
import { ScratchFiles } from './scratch';

/** A class book as it stands, or why it could not be read. */
export interface BookSeen {
  readonly schoolClass: ClassRecord;
  readonly seen: { readonly book: ClassBook; readonly properties: SheetSettings } | AppError;
}

/** Locale and time zone of a spreadsheet. */
export type SheetSettings = NonNullable<Spreadsheet['properties']>;

/** What the checks of one run work with; what is dear is read when first asked for, and once. */
export interface Bench {
  /** The surroundings of the execution; its calls go through `recorder`. */
  readonly context: AuthorityContext;
  readonly recorder: Recorder;
  readonly installation: InstallationPort;
  readonly configuration: Configuration;
  /** UTC ms. */
  readonly now: number;
  readonly session: () => Session;
  /** Every class book, read without its cells. */
  readonly books: () => readonly BookSeen[];
  readonly scratch: ScratchFiles;
}

function readBooks(session: Session): readonly BookSeen[] {
  const made = session.school.classes.filter(({ bookId }) => bookId !== '');
  const answers = runEach(
    session.context.http,
    made.map((schoolClass) => {
      const known = knownBook(session.school, schoolClass);

      return mapCall(getSpreadsheet(known.bookId, PROTECTION_FIELDS), (spreadsheet) => ({
        book: readClassBook(spreadsheet, known),
        properties: spreadsheet.properties ?? {},
      }));
    }),
  );

  return made.flatMap((schoolClass, position) => {
    const seen = answers[position];

    return seen === undefined ? [] : [{ schoolClass, seen }];
  });
}

/** A bench for one run. Reads nothing but script properties. */
export function makeBench(outer: AuthorityContext, installation: InstallationPort): Bench {
  const configuration = readConfiguration(outer.properties);
  const recorder = new Recorder(outer.http, configuration);
  const context = { ...outer, http: recorder };
  const session = once(() => openSession(context));

  return {
    context,
    recorder,
    installation,
    configuration,
    now: context.clock.now(),
    session,
    books: once(() => readBooks(session())),
    scratch: new ScratchFiles(context, configuration),
  };
}
