import { pick, type Random } from '../../src/capabilities/set-up/pure/seeded-random';
import type { CommandCatalogue } from '../../src/contract/catalogue';
import type { Answer } from '../../src/contract/envelope';
import type { SchoolModel } from '../../src/school/school-model';
import type { FaultPlan } from '../kernel/fault-plan';
import type { ExecutionResult } from '../kernel/runtime-types';
import { PersonAtWork } from '../school/person-at-work';
import { SchoolFiles } from '../school/school-files';
import { AUTHORITY_PROJECT } from '../workspace';
import { ActTally } from './act-tally';
import { type Grid, readGrids } from './book-grids';
import { LedgerWatch } from './ledger-watch';
import { type MonkeySchool, modelOf } from './monkey-school';
import { LEADERS, TEACHERS } from './monkey-tables';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
/** Share of commands and beats that meet a fault. */
const FAULT_SHARE = 0.25;
const FAULT_CALLS = 14;

/** A cell by what it is about. */
export interface CellName {
  readonly classId: string;
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
}

/** Somebody changed a cell; the grid or the interface took it. `value`: as typed. */
export interface CellEdit extends CellName {
  readonly by: string;
  readonly at: number;
  readonly value: string;
  /** False for the school account's own hand. */
  readonly isPerson: boolean;
}

/** Somebody changed something in a class book, be it a value or how it looks: Google names them as its editor. */
interface Hand {
  readonly by: string;
  readonly classId: string;
  /** UTC ms. */
  readonly at: number;
}

/** The school model at one time (UTC ms). */
export interface Sample {
  readonly at: number;
  readonly school: SchoolModel;
}

/** Everything the monkey knows of its school: what it did, and what the ledger says so far. */
export class MonkeyWorld {
  readonly ledger: LedgerWatch;
  /** What was done, one line an act, for whoever reads a failure. */
  readonly log: string[] = [];
  /** Edits since the start, in order. */
  readonly edits: CellEdit[] = [];
  /** The school at each step since the look before the last undisturbed beat. */
  samples: Sample[] = [];
  /** Whom Google saw in the books since the look before the last undisturbed beat. */
  hands: Hand[] = [];
  readonly tally = new ActTally();
  /** Ends of undisturbed beats, UTC ms. */
  readonly cleanBeats: number[] = [];
  /** Things done to the school's own files that only the school's side puts right. */
  isTampered = false;
  /** Tabs that the school account has bent out of shape and will bend back: class id/tab id. */
  readonly bent = new Set<string>();
  /** Books that cannot be written for the moment. */
  readonly readOnly = new Set<string>();
  private commands = 0;

  constructor(
    readonly school: MonkeySchool,
    readonly random: Random,
  ) {
    this.ledger = new LedgerWatch(school.files);
    this.sample();
  }

  get now(): number {
    return this.school.clock.now();
  }

  /** The school as it is now; of the last sample. */
  get model(): SchoolModel {
    return this.samples[this.samples.length - 1]?.school ?? modelOf(this.school);
  }

  /** Keeps what the school is like now. */
  sample(): void {
    this.samples.push({ at: this.now, school: modelOf(this.school) });
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const [first, ...rest] = items;

    if (first === undefined) {
      throw new Error('Nothing to pick from');
    }

    return pick([first, ...rest], this.random);
  }

  note(text: string): void {
    this.log.push(`${new Date(this.now).toISOString()} ${text}`);
  }

  files(email: string): SchoolFiles {
    return new SchoolFiles(this.school.workspace, email);
  }

  bookId(classId: string): string {
    return this.model.classes.find(({ id }) => id === classId)?.bookId ?? '';
  }

  /** The tabs of a class book as they stand. */
  grids(classId: string): ReadonlyMap<string, Grid> {
    return readGrids(this.school.files, this.bookId(classId), this.model, classId);
  }

  /** Remembers that somebody changed something in a book. */
  touched(by: string, bookId: string): void {
    this.model.classes
      .filter((entry) => entry.bookId === bookId)
      .forEach(({ id }) => {
        this.hands.push({ by, classId: id, at: this.now });
      });
  }

  /** Sends requests to a book over the interface as somebody; HTTP status. */
  batch(email: string, spreadsheetId: string, requests: readonly unknown[]): number {
    const url = `${SHEETS}/${spreadsheetId}:batchUpdate`;

    const { status } = this.files(email).call('POST', url, { requests });

    if (status === 200) {
      this.touched(email, spreadsheetId);
    }

    return status;
  }

  /** Gives a command, perhaps through a fault and then once more with the same id. Null where no answer came. */
  command<Name extends keyof CommandCatalogue>(
    email: string,
    name: Name,
    payload: CommandCatalogue[Name]['payload'],
  ): Answer<CommandCatalogue[Name]['value']> | null {
    this.commands += 1;
    const id = `lenh-khi-${String(this.commands).padStart(5, '0')}`;
    const faults = this.faults();
    const first = this.send(email, { name, payload, id }, faults);

    return first === null && this.chance(0.6) ? this.send(email, { name, payload, id }) : first;
  }

  /** A leader, or now and then somebody who is none. */
  leader(): string {
    return this.chance(0.9) ? this.pick(LEADERS) : this.pick(TEACHERS);
  }

  /** The recurring trigger fires. True if nothing disturbed it. */
  beat(faults?: FaultPlan): boolean {
    const { runtime } = this.school.workspace;
    // Whether a beat is needed is not asked: each of them does everything.
    runtime.setScriptProperty(AUTHORITY_PROJECT, 'NEXT_DUE', '');
    const state = runtime.dump();
    const triggers = state.triggers.map((trigger) => ({ ...trigger, dueAt: this.now }));
    runtime.load({ ...state, triggers });
    const results: readonly ExecutionResult[] = runtime.runDueTriggers(faults);
    results.forEach(({ status, error, logs }) => {
      const said = [...(error === null ? [] : [error]), ...logs].join(' | ');
      this.note(`  beat ${status} ${said}`.trimEnd());
    });
    const isClean = faults === undefined && results.every(({ status }) => status === 'done');

    if (isClean) {
      this.cleanBeats.push(this.now);
      const since = this.cleanBeats[this.cleanBeats.length - 2] ?? 0;
      this.samples = this.samples.filter(({ at }) => at >= since);
      this.hands = this.hands.filter(({ at }) => at >= since);
    }

    return isClean;
  }

  /** A fault at some call, or none. */
  faults(): FaultPlan | undefined {
    if (!this.chance(FAULT_SHARE)) {
      return undefined;
    }

    const at = 1 + Math.floor(this.random() * FAULT_CALLS);
    const isKilled = this.chance(0.6);
    const isApplied = this.chance(0.5);
    this.note(
      isKilled ? `  killed after call ${at}` : `  503 at call ${at}, applied: ${isApplied}`,
    );

    return ({ index }) => {
      if (index !== at) {
        return null;
      }

      return isKilled ? { kind: 'killAfter' } : { kind: 'status', status: 503, applied: isApplied };
    };
  }

  private send<Name extends keyof CommandCatalogue>(
    email: string,
    given: { name: Name; payload: CommandCatalogue[Name]['payload']; id: string },
    faults?: FaultPlan,
  ): Answer<CommandCatalogue[Name]['value']> | null {
    const person = new PersonAtWork(this.school.workspace, email, 'direct');
    const options = faults === undefined ? { id: given.id } : { id: given.id, faults };

    try {
      const answer = person.command(given.name, given.payload, options);
      this.note(`  ${given.name} by ${email}: ${answer.ok ? 'ok' : answer.code}`);

      return answer;
    } catch (thrown) {
      if (faults === undefined) {
        throw thrown;
      }

      this.note(`  ${given.name} by ${email}: no answer`);

      return null;
    }
  }
}
