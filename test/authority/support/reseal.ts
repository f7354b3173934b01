import { AUTHORITY_PROJECT } from '../../../local/workspace';
import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { configurationOf } from '../../../src/engine/state/configuration';
import { ControlBook } from '../../../src/engine/state/control-book';
import type { SealAnchor } from '../../../src/engine/state/control-guard';
import { controlGuard } from '../../../src/engine/state/control-guard';
import { sha256 } from '../../../src/google/sha256';
import type { Call } from '../../../src/workspace/call';
import type { TinySchool } from './school';
import { PEOPLE } from './tiny-tables';

/** The property of the year in which work goes on. */
function anchorKey(school: TinySchool): string {
  return `CONTROL_SEAL_${school.files().schoolYear}`;
}

/** Properties of the authority's project as the school account has them. */
function stored(school: TinySchool, kind: 'script' | 'user'): Readonly<Record<string, string>> {
  const all = school.workspace.runtime.dump().properties as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const key = kind === 'script' ? AUTHORITY_PROJECT : `${AUTHORITY_PROJECT}|${PEOPLE.owner}`;

  return all[`${kind}|${key}`] ?? {};
}

/** The last seal the authority knows of, as its property says. */
export function anchorOf(school: TinySchool): string {
  return stored(school, 'script')[anchorKey(school)] ?? '';
}

function send<Value>(school: TinySchool, { request, read }: Call<Value>): Value {
  const { method, url, body } = request;
  const payload: unknown = body === undefined ? undefined : JSON.parse(String(body));
  const { status, bytes } = school.files().call(method, url, payload);

  if (status !== 200) {
    throw new Error(`${url}: ${status} ${bytes.toString('utf8')}`);
  }

  return read({ status, text: bytes.toString('utf8') } as Parameters<typeof read>[0]);
}

function clearSeals(school: TinySchool): void {
  const { control } = school.files();
  const rows = school.files().readRows(control, "'Niêm phong'!A2:E6000").length;

  if (rows > 0) {
    const blank = Array.from({ length: rows }, () => ['', '', '', '', '']);
    school.files().writeRows(control, `'Niêm phong'!A2:E${rows + 1}`, blank);
  }
}

/**
 * Seals control as it stands, as if the software had written all of it: tests that arrange a school in its tables do not
 * want to be taken for a hand in them.
 */
export function reseal(school: TinySchool): void {
  const { control, year } = school.files();
  const guard = controlGuard(
    {
      properties: { get: () => null, set: () => undefined, remove: () => undefined },
      secret: { key: () => stored(school, 'user').SECRET ?? '' },
      clock: school.clock,
      sha256,
      controlDesign: CONTROL_DESIGN,
    } as unknown as Parameters<typeof controlGuard>[0],
    configurationOf({ get: () => null, set: () => undefined, remove: () => undefined }, year),
  );
  const version = Number(anchorOf(school).split(' ')[1] ?? '0') + 1;
  clearSeals(school);
  const book = send(
    school,
    ControlBook.load(control, {
      ...guard,
      now: () => Math.max(version, school.clock.now()),
      keep: (anchor: SealAnchor) => {
        const text = `${control} ${anchor.version} ${anchor.digest}`;
        school.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, anchorKey(school), text);
      },
    }),
  );
  send(school, book.changes());
}
