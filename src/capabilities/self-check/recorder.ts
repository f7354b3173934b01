import * as v from 'valibot';
import type { Configuration } from '../../engine/state/configuration';
import { parsedJson } from '../../kernel/table/parsed-json';
import { textOfUtf8 } from '../../kernel/text/utf8';
import type { HttpPort, HttpRequest, HttpResponse } from '../../ports/http-port';
import { type Exchange, Redaction } from './pure/conformance';
import { SCRATCH_ROLE } from './scratch-role';

const MADE = v.object({ id: v.string() });

/** Longer bodies are files, not requests. */
const MAX_BYTES = 20_000;

function textOf({ body = '' }: HttpRequest): string | null {
  if (typeof body === 'string') {
    return body;
  }

  return body.length > MAX_BYTES ? null : textOfUtf8(body);
}

/**
 * Passes calls on and keeps those about files the self-check itself made, with their answers, without what names people or
 * the school. They can be sent again to any Workspace, in order; calls about the school's own files cannot, and say more.
 */
export class Recorder implements HttpPort {
  /** What was kept, in the order in which it was sent. */
  readonly exchanges: Exchange[] = [];
  /** What is being tried. */
  trial = '';
  private readonly own: string[] = [];
  private readonly redaction: Redaction;

  /** Temporary files are made in the school's folder; in the record they are made at the root. */
  constructor(
    private readonly http: HttpPort,
    private readonly configuration: Configuration,
  ) {
    this.redaction = new Redaction(configuration.owner, configuration.firstAdmins[0] ?? '');
  }

  fetchAll(requests: readonly HttpRequest[]): HttpResponse[] {
    const answers = this.http.fetchAll(requests);

    requests.forEach((request, position) => {
      const answer = answers[position];

      if (answer !== undefined) {
        this.note(request, answer);
      }
    });

    return answers;
  }

  private note(request: HttpRequest, answer: HttpResponse): void {
    const body = textOf(request);

    if (body === null || !this.isAboutOwn(request, body, answer)) {
      return;
    }

    this.exchanges.push({
      trial: this.trial,
      method: request.method,
      url: this.clean(request.url),
      contentType: request.contentType ?? '',
      body: this.clean(body),
      status: answer.status,
      answer: this.clean(answer.text),
    });
  }

  private isAboutOwn(request: HttpRequest, body: string, answer: HttpResponse): boolean {
    const isMaking = request.method === 'POST' && body.includes(`"${SCRATCH_ROLE}"`);
    const made = isMaking ? parsedJson(MADE, answer.text) : null;

    if (made !== null) {
      this.own.push(made.id);
    }

    return isMaking || this.own.some((id) => request.url.includes(id) || body.includes(id));
  }

  private clean(text: string): string {
    const { rootFolderId } = this.configuration;
    const free = rootFolderId === '' ? text : text.split(rootFolderId).join('root');

    return this.redaction.of(free);
  }
}
