import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Session } from '../session';
import type { Finding } from './finding';

/** Script property: what is known of the display of each book. */
const KEY = 'DISPLAY';
const MINUTE = 60_000;
const DAY = 24 * 60;
const HOUR = 60;
/** The same thing put right this often in a day does not stay: it is told of instead. */
const TRIES = 12;

/** Minutes since 1970 of the last whole look, of the last repair and of the last mail; what was repaired, how often. */
const KNOWN = v.tuple([v.number(), v.number(), v.number(), v.string(), v.number()]);

type Known = Readonly<v.InferOutput<typeof KNOWN>>;

const NOTHING: Known = [0, 0, 0, '', 0];

/** A property holds 9 KB: a class takes about 45 characters. */
const MEMORY = v.record(v.string(), KNOWN);

/** What is remembered of the display of books between two looks. */
export class DisplayMemory {
  private readonly known = new Map<string, Known>();
  private readonly stored: string;

  constructor(private readonly session: Session) {
    this.stored = session.context.properties.get(KEY) ?? '{}';
    Object.entries(parsedJson(MEMORY, this.stored) ?? {}).forEach(([classId, known]) => {
      this.known.set(classId, known);
    });
  }

  private get now(): number {
    return Math.floor(this.session.now / MINUTE);
  }

  private of(classId: string): Known {
    return this.known.get(classId) ?? NOTHING;
  }

  private digest(findings: readonly Finding[]): string {
    return this.session.context.sha256(findings.map(({ words }) => words).join('\n')).slice(0, 8);
  }

  /** Minutes since formats and checks of a book were last read. */
  ageOf(classId: string): number {
    return this.now - this.of(classId)[0];
  }

  /** True if they have not been read for a day. */
  isDue(classId: string): boolean {
    return this.ageOf(classId) >= DAY;
  }

  /** Notes such a look. */
  looked(classId: string): void {
    const [, ...rest] = this.of(classId);
    this.known.set(classId, [this.now, ...rest]);
  }

  /** False for what has been put right again and again without staying. */
  isWorthTrying(classId: string, findings: readonly Finding[]): boolean {
    const [, repaired, , what, times] = this.of(classId);
    const isSame = what === this.digest(findings) && this.now - repaired < DAY;

    return findings.length === 0 || !isSame || times < TRIES;
  }

  /** Notes what was put right. */
  repaired(classId: string, findings: readonly Finding[]): void {
    const [whole, before, told, what, times] = this.of(classId);
    const digest = this.digest(findings);
    const isSame = what === digest && this.now - before < DAY;

    this.known.set(classId, [whole, this.now, told, digest, isSame ? times + 1 : 1]);
  }

  /** True at most once an hour a class, and notes it: a bored pupil must not fill the mail box of the administrators. */
  mayTell(classId: string): boolean {
    const [whole, repaired, told, what, times] = this.of(classId);

    if (this.now - told < HOUR) {
      return false;
    }

    this.known.set(classId, [whole, repaired, this.now, what, times]);

    return true;
  }

  /** Writes the property where something changed. */
  save(): void {
    const text = JSON.stringify(Object.fromEntries(this.known));

    if (text !== this.stored) {
      this.session.context.properties.set(KEY, text);
    }
  }
}
