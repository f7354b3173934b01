import { jsonResponse } from '../../../../local/kernel/rest-response';
import type { OutgoingRequest } from '../../../../local/kernel/rest-router';
import { answerValue } from '../../../../local/school/person-at-work';
import type { HealthView } from '../../../../src/capabilities/health/pure/health-views';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

export const DRIVE = 'https://www.googleapis.com/drive/v3/files';
export const BEAT_MS = 300_000;
export const HOUR_MS = 3_600_000;

/** Five minutes pass, the trigger fires; the beat must come to its end. */
export function beat(school: TinySchool, afterMs: number = BEAT_MS): void {
  school.clock.advance(afterMs);
  const { status } = school.heartbeat();

  if (status !== 'done') {
    throw new Error(`the beat ended ${status}`);
  }
}

/** Bodies of the mails about what must be put right, to one address. */
export function mails(school: TinySchool, to: string = PEOPLE.admin): readonly string[] {
  return school.workspace.runtime
    .outbox()
    .filter((mail) => mail.subject.includes('cần xử lí') && mail.to.includes(to))
    .map(({ body }) => body);
}

/** The health as an administrator sees it. */
export function health(school: TinySchool, email: string = PEOPLE.admin): HealthView {
  return answerValue(school.person(email).query('health.list', {}));
}

/** Codes and words of what is wrong. */
export function wrong(school: TinySchool): readonly (readonly [string, string])[] {
  return health(school).lines.map(({ code, what }) => [code, what.vi]);
}

/** Changes a Drive file as a person; throws what Drive refuses. */
export function drive(
  school: TinySchool,
  email: string,
  request: { readonly method: string; readonly path: string; readonly body?: unknown },
): void {
  const { method, path, body } = request;
  const { status, bytes } = school.files(email).call(method, `${DRIVE}/${path}`, body);

  if (status > 299) {
    throw new Error(`${path}: ${status} ${bytes.toString('utf8')}`);
  }
}

/** Google answers a status to the requests that `hits`, until the returned function is called. */
export function failing(
  school: TinySchool,
  status: number,
  hits: (request: OutgoingRequest) => boolean,
): () => void {
  const { router } = school.workspace;
  const answer = router.dispatch.bind(router);
  const mock = jest
    .spyOn(router, 'dispatch')
    .mockImplementation((request) =>
      hits(request)
        ? jsonResponse(status, { error: { code: status, message: 'Google says no.' } })
        : answer(request),
    );

  return () => mock.mockRestore();
}
