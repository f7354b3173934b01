import type { BothTexts } from '../kernel/words/both-texts';
import type { Said } from '../kernel/words/said';
import type { HttpPort } from '../ports/http-port';
import type { PdfPort } from '../ports/pdf-port';
import type {
  CachePort,
  ClockPort,
  IdPort,
  LockPort,
  MailPort,
  PropertiesPort,
  SecretPort,
  Sha256,
  TokenPort,
  VisitorPort,
} from '../ports/platform-ports';
import type { ControlDesign } from '../school/control-design';
import type { AnyCommand, AnyQuery } from './handler';
import type { JobKind } from './jobs/job-kind';
import type { BookObserver } from './observe/book-observer';

/** Everything the authority needs from outside, and what its capabilities add, wired once in `main.ts`. */
export interface AuthorityContext {
  readonly http: HttpPort;
  /** The same door for a step of long work; `end`: what it wrote is to be seen at once. */
  readonly passing: () => { readonly http: HttpPort; readonly end: () => void };
  readonly clock: ClockPort;
  readonly properties: PropertiesPort;
  readonly cache: CachePort;
  readonly secret: SecretPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly visitor: VisitorPort;
  readonly tokens: TokenPort;
  readonly ids: IdPort;
  readonly pdf: PdfPort;
  readonly sha256: Sha256;
  /** Everything that can be asked, by name. */
  readonly commands: readonly AnyCommand[];
  readonly queries: readonly AnyQuery[];
  /** Who looks at a changed book, in this order. */
  readonly observers: readonly BookObserver[];
  /** What the control workbook is made of. */
  readonly controlDesign: ControlDesign;
  /** What the school's side says by code, in both languages. */
  readonly say: (item: Said) => BothTexts;
  /** Every kind of long work. */
  readonly jobs: readonly JobKind[];
}

/** UTC ISO of a UTC ms time, as tables, ledger and answers write it. */
export function iso(utcMs: number): string {
  return new Date(utcMs).toISOString();
}
