/** A clock trigger made by a script. Times are UTC ms. */
export interface ClockTriggerRecord {
  readonly id: string;
  readonly projectId: string;
  readonly functionName: string;
  /** Who made it: its executions run as this account. */
  readonly creator: string;
  readonly everyMinutes: number;
  /** When it is next due. */
  dueAt: number;
}

/** A mail that left through `MailApp`. `sentAt` is UTC ms. */
export interface SentMail {
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly base64: string;
  }[];
  readonly sentAt: number;
}

/** What the runtime keeps between executions, as plain JSON. The cache is left out: Google may drop it at any time too. */
export interface RuntimeState {
  /** By store name (see `properties/property-stores.ts`). */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly ClockTriggerRecord[];
  readonly outbox: readonly SentMail[];
  /** Uses by `<day>|<quota>|<account>`. */
  readonly quotas: Readonly<Record<string, number>>;
}
