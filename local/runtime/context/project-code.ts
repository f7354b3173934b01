import vm from 'node:vm';
import type { ScriptProject } from '../../kernel/runtime-types';

/** A project's code files, compiled once and evaluated in every execution. */
export interface ProjectCode {
  readonly scripts: readonly vm.Script[];
}

const CODE_FILE = /\.(js|gs)$/;

/**
 * Compiles the code files in push order. A syntax error is kept and thrown when the project runs,
 * because pushing such a file is refused on Google.
 */
export function compileProject(project: ScriptProject): ProjectCode {
  const files = project.files.filter((file) => CODE_FILE.test(file.name));
  return {
    scripts: files.map((file) => new vm.Script(file.source, { filename: file.name })),
  };
}

/** The text of an HTML file named with or without its ending; null when there is none. */
export function htmlFile(project: ScriptProject, name: string): string | null {
  const wanted = name.endsWith('.html') ? name : `${name}.html`;
  return project.files.find((file) => file.name === wanted)?.source ?? null;
}
