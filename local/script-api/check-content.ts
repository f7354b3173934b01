import vm from 'node:vm';
import { checkManifest } from './check-manifest';
import { MAX_FILE_CHARACTERS, NO_MANIFEST } from './constants';
import { invalidArgument, ScriptError } from './script-error';
import type { ScriptFile } from './script-record';

const TYPES: readonly unknown[] = ['SERVER_JS', 'HTML', 'JSON'];

function isFile(value: unknown): value is ScriptFile {
  const { name, type, source } = (value ?? {}) as Partial<Record<keyof ScriptFile, unknown>>;

  return (
    typeof name === 'string' && name !== '' && TYPES.includes(type) && typeof source === 'string'
  );
}

/** In the form in which the error is parsed by `clasp` (its `files.ts`). */
function checkSyntax({ name, source }: ScriptFile): void {
  try {
    new vm.Script(source, { filename: name });
  } catch (thrown) {
    const { message, stack } = thrown as Error;
    const line = /:(\d+)\n/.exec(stack ?? '')?.[1] ?? '1';
    throw new ScriptError(
      'INVALID_ARGUMENT',
      `Syntax error: ${message} line: ${line} file: ${name}`,
    );
  }
}

function checkNames(files: readonly ScriptFile[]): void {
  const names = files.map(({ name }) => name);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) {
    throw new ScriptError(
      'INVALID_ARGUMENT',
      `A file with this name already exists in the current project: ${twice}`,
    );
  }
}

/**
 * The files of a push, if Google would take them.
 * @throws ScriptError 400 for what cannot be, 500 for a file that is too large.
 */
export function checkContent(files: unknown): readonly ScriptFile[] {
  if (!Array.isArray(files) || !files.every(isFile)) {
    throw invalidArgument();
  }
  const manifests = files.filter(({ type }) => type === 'JSON');
  const [manifest] = manifests;
  if (manifest?.name !== 'appsscript' || manifests.length > 1) {
    throw new ScriptError('INVALID_ARGUMENT', NO_MANIFEST);
  }
  if (files.some(({ source }) => source.length > MAX_FILE_CHARACTERS)) {
    throw new ScriptError('INTERNAL', 'Internal error encountered.');
  }
  checkNames(files);
  checkManifest(manifest.source);
  files.filter(({ type }) => type === 'SERVER_JS').forEach(checkSyntax);

  return files.map(({ name, type, source }) => ({ name, type, source }));
}
