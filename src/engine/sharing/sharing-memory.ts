import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { Share } from '../../workspace/drive-shares';
import type { Session } from '../session';
import type { SharingTries } from './sharing';

/** Script property: shares that were tried, by a digest of file and address. */
const KEY = 'SHARING';
const MINUTE = 60_000;
const DAY = 24 * 60;
/** A property holds 9 KB; one of them takes about 20 characters. */
const REMEMBERED = 300;

/** Digest → minutes since 1970 of the last try; negative where Google refused it. */
const TRIED = v.record(v.string(), v.number());

/** Which shares were tried in the last day, so that what Google does not take, or not show, is not tried each beat. */
export class SharingMemory implements SharingTries {
  private readonly known: Map<string, number>;
  private readonly stored: string;

  constructor(private readonly session: Session) {
    this.stored = session.context.properties.get(KEY) ?? '{}';
    this.known = new Map(Object.entries(parsedJson(TRIED, this.stored) ?? {}));
  }

  private get now(): number {
    return Math.floor(this.session.now / MINUTE);
  }

  private digest({ fileId, email, role }: Share): string {
    return this.session.context.sha256(`${fileId}/${email}/${role}`).slice(0, 8);
  }

  private lately(share: Share): number {
    const at = this.known.get(this.digest(share)) ?? 0;

    return this.now - Math.abs(at) < DAY ? at : 0;
  }

  isAlias(share: Share): boolean {
    return this.lately(share) > 0;
  }

  isRefused(share: Share): boolean {
    return this.lately(share) < 0;
  }

  /** Notes how a share ended. */
  tried(share: Share, isTaken: boolean): void {
    this.known.set(this.digest(share), isTaken ? this.now : -this.now);
  }

  /** Writes the property where something changed. */
  save(): void {
    const lately = [...this.known].filter(([, at]) => this.now - Math.abs(at) < DAY);
    const text = JSON.stringify(Object.fromEntries(lately.slice(-REMEMBERED)));

    if (text !== this.stored) {
      this.session.context.properties.set(KEY, text);
    }
  }
}
