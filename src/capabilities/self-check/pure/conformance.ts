import * as v from 'valibot';

/** Where the name of a record of conformance begins; its date follows. */
export const RECORD_NAME = 'conformance';

const EXCHANGE = v.object({
  /** What was tried: the id of a check, or the name of a probe. */
  trial: v.string(),
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.string(),
  contentType: v.string(),
  /** What was sent; '' = nothing. */
  body: v.string(),
  status: v.pipe(v.number(), v.integer()),
  answer: v.string(),
});

/** The schema of `conformance-<date>.json`. */
export const CONFORMANCE = v.object({
  version: v.literal(1),
  /** UTC ISO. */
  at: v.string(),
  exchanges: v.array(EXCHANGE),
});

/** One call of a trial as it went over the line, and its answer, without what names people. */
export type Exchange = v.InferOutput<typeof EXCHANGE>;

/** What a school hands on: every call of the trials on temporary files, in order. */
export type Conformance = v.InferOutput<typeof CONFORMANCE>;

/** Stand-in for the school account; `.example` belongs to nobody (RFC 2606). */
export const STAND_IN_OWNER = 'truong@truong.example';
/** Stand-in for the administrator, who has an account as well. */
export const STAND_IN_ADMIN = 'quan-tri@truong.example';

const ADDRESS = /[^\s"<>(),;:\\]+@[\w-]+(?:\.[\w-]+)+/g;
const NAMES = /("(?:displayName|photoLink|permissionId)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;

/** How long an id of an account is at least, in figures: shorter numbers are sheet ids and sizes. */
const ACCOUNT = /"(\d{15,})"/g;

/**
 * Takes out who people are. The same address or account is the same stand-in in the whole record, so that an answer
 * that lists one address too many still differs.
 */
export class Redaction {
  private readonly standIns: Map<string, string>;

  /** `owner`, `admin`: addresses that exist; whoever else is met may be nobody. */
  constructor(owner: string, admin: string) {
    this.standIns = new Map([
      [admin.toLowerCase(), STAND_IN_ADMIN],
      [owner.toLowerCase(), STAND_IN_OWNER],
    ]);
  }

  /** The text with addresses, accounts, names and pictures of people replaced. */
  of(text: string): string {
    return text
      .replace(NAMES, '$1"…"')
      .replace(ADDRESS, (address) =>
        this.standIn(address.toLowerCase(), 'nguoi', '@truong.example'),
      )
      .replace(ACCOUNT, (_, account: string) => `"${this.standIn(account, 'tai-khoan', '')}"`);
  }

  private standIn(known: string, word: string, end: string): string {
    const made = this.standIns.get(known) ?? `${word}-${this.standIns.size + 1}${end}`;
    this.standIns.set(known, made);

    return made;
  }
}
