import vm from 'node:vm';
import type { ScriptProject } from '../../kernel/runtime-types';

/** A project's code files, compiled once and evaluated in every execution. */
export interface ProjectCode {
  readonly scripts: readonly vm.Script[];
}

const CODE_FILE = /\.(js|gs)$/;

/** Compiled lately, by source: what V8 compiled for one execution serves all that run the same file. */
const COMPILED = new Map<string, vm.Script>();
/** Names of the files they were compiled as. */
const NAMES = new WeakMap<vm.Script, string>();
/** Enough for both projects of a Workspace, and for those of another build beside it. */
const MOST_COMPILED = 16;

function compiled({ name, source }: ScriptProject['files'][number]): vm.Script {
  const known = COMPILED.get(source);

  if (known !== undefined && NAMES.get(known) === name) {
    return known;
  }

  const script = new vm.Script(source, { filename: name });
  NAMES.set(script, name);
  COMPILED.set(source, script);

  for (const oldest of [...COMPILED.keys()].slice(0, -MOST_COMPILED)) {
    COMPILED.delete(oldest);
  }

  return script;
}

/**
 * Compiles the code files in push order. A syntax error is kept and thrown when the project runs,
 * because pushing such a file is refused on Google.
 */
export function compileProject(project: ScriptProject): ProjectCode {
  const files = project.files.filter((file) => CODE_FILE.test(file.name));
  return {
    scripts: files.map(compiled),
  };
}

/** The text of an HTML file named with or without its ending; null when there is none. */
export function htmlFile(project: ScriptProject, name: string): string | null {
  const wanted = name.endsWith('.html') ? name : `${name}.html`;
  return project.files.find((file) => file.name === wanted)?.source ?? null;
}
