import type { OwedWork } from '../../engine/act/owed-work';
import { isRecorded } from '../../engine/act/recorded-commands';
import type { AuthorityContext } from '../../engine/authority-context';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { makeYear, shareControl } from '../../engine/making/make-year';
import { closeAdminTabs } from '../../engine/protect/control-protections';
import { type Session, saveSession } from '../../engine/session';
import { configurationOf, yearsOf } from '../../engine/state/configuration';
import { LedgerFile } from '../../engine/state/ledger-file';
import { ledgerGuard } from '../../engine/state/ledger-guard';
import { said } from '../../kernel/words/said';
import { checkpointOf } from '../../ledger/checkpoint';
import { type Checkpoint, type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { comingYear, withYear, writeYears, YEARS_KEY, type Year } from '../../school/year/years';
import { run } from '../../workspace/call';
import type { OwedYearSaying } from './pure/words/owed-year-words';
import { isYearDone } from './pure/year-lacks';
import { lacksOf } from './year-state';

/** A year on its way, with who asked for it. */
type Coming = Year & { readonly asked: NonNullable<Year['asked']> };

/** The year somebody has asked for and that is not there yet, or null. */
function comingOf({ context }: Session): Coming | null {
  const year = comingYear(yearsOf(context.properties));

  return year === null || year.asked === null ? null : { ...year, asked: year.asked };
}

function draftOf({ nowIso }: Session, { asked }: Coming, data: EntryDraft['data']): EntryDraft {
  return {
    time: nowIso,
    actor: asked.by,
    role: asked.role,
    meaning: 'year',
    data: data ?? null,
    commandId: ledgerId('year', asked.id),
  };
}

/** The school's chain of the old year says that it is closed; nothing is written there after it. */
function closeLedger(session: Session, year: Coming): void {
  const { ledger, context, configuration } = session;
  const data = { closed: configuration.schoolYear, begun: year.schoolYear };

  if (!isRecorded(session, SCHOOL_CHAIN, ledgerId('year', year.asked.id))) {
    ledger.append(SCHOOL_CHAIN, [draftOf(session, year, data)], context.sha256);
    saveSession(session);
  }
}

/** The first entry of the new ledger holds how every chain of the old one stands: who keeps one can prove the other. */
function openLedger(
  session: Session,
  year: Coming,
  { ledgerId: id, before }: { readonly ledgerId: string; readonly before: Checkpoint },
): void {
  const { context, configuration } = session;
  const guard = ledgerGuard(context, id, id);
  const book = run(context.http, LedgerFile.load(id, guard));
  const known = book.head(SCHOOL_CHAIN).size === 0 ? null : guard.readChain(SCHOOL_CHAIN);

  if (known?.entries.some(({ newValue }) => newValue === before.root) === true) {
    return;
  }

  const heads = before.heads.map(({ chain, size, root }) => ({ chain, size, root }));
  const data = { begun: year.schoolYear, before: configuration.schoolYear, heads };
  const draft = { ...draftOf(session, year, data), newValue: before.root };
  book.append(SCHOOL_CHAIN, [draft], context.sha256);
  run(context.http, book.changes());
}

/**
 * Turns the year: the old ledger is closed, files of the new year are made or found, its ledger begins with the heads of
 * the old one, and last the list of years says which is open. Cut off anywhere it is done again and writes nothing twice.
 */
export function turnYear(session: Session, year: Coming): Year {
  const { context, configuration, ledger } = session;
  const { properties, sha256 } = context;
  closeLedger(session, year);
  closeAdminTabs(session);

  const wanted = configurationOf(properties, year);
  const files = makeYear(context, {
    configuration: wanted,
    isTraining: configuration.isTraining,
    before: ledger.head(SCHOOL_CHAIN),
  });
  const before = checkpointOf(ledger.heads, sha256, session.nowIso);
  openLedger(session, year, { ledgerId: files.ledgerIds[0] ?? '', before });
  shareControl(context, wanted, files.controlId);

  const { heads, root } = before;
  const opened: Year = {
    ...year,
    ...files,
    state: 'open',
    before: { schoolYear: configuration.schoolYear, chains: heads.length, root },
  };
  const years = yearsOf(properties).map(
    (each): Year => (each.state === 'open' ? { ...each, state: 'closed' } : each),
  );
  // Last, and in one write: from here on everybody works in the new year.
  properties.set(YEARS_KEY, writeYears(withYear(years, opened)));

  return opened;
}

/** What was asked for while the year was done, and is no longer so, is not asked for any more. */
function dropComing({ properties }: AuthorityContext): void {
  const years = yearsOf(properties).filter(({ state }) => state !== 'making');
  properties.set(YEARS_KEY, writeYears(years));
}

/** A school year that was asked for and is not there yet. */
export const TURN_WORK: OwedWork = {
  title: said<OwedYearSaying>('part.year'),
  turn: 'rules',
  rows: (session) => {
    const year = comingOf(session);

    return year === null
      ? []
      : [
          {
            id: year.schoolYear,
            since: year.asked.at,
            words: said<OwedYearSaying>('owed.year', { year: year.schoolYear }),
          },
        ];
  },
  batches: (session) => {
    const year = comingOf(session);

    return year === null ? [] : [[year.schoolYear]];
  },
  finish: (session, ids) => {
    const year = comingOf(session);

    if (year === null || !ids.includes(year.schoolYear)) {
      return;
    }

    if (isYearDone(lacksOf(session))) {
      turnYear(session, year);
    } else {
      dropComing(session.context);
    }
  },
};
