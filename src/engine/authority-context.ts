import type { HttpPort } from '../ports/http-port';
import type { PdfPort } from '../ports/pdf-port';
import type {
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

/** Everything the authority needs from outside, wired once in `main.ts`. */
export interface AuthorityContext {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly properties: PropertiesPort;
  readonly secret: SecretPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly visitor: VisitorPort;
  readonly tokens: TokenPort;
  readonly ids: IdPort;
  readonly pdf: PdfPort;
  readonly sha256: Sha256;
}

/** UTC ISO of a UTC ms time, as tables, ledger and answers write it. */
export function iso(utcMs: number): string {
  return new Date(utcMs).toISOString();
}
