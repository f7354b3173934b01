import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../fixtures/goldens');

/**
 * What the software made when this was last looked at, line by line. `GOLDEN=write npx jest PATH` writes it anew; the
 * difference then stands in the commit, for people to judge. A missing file fails: nothing is written unasked.
 */
export function expectGolden(name: string, lines: readonly string[]): void {
  const file = join(FOLDER, `${name}.txt`);
  const text = `${lines.join('\n')}\n`;

  if (process.env.GOLDEN === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }

  expect(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : null).toEqual(
    text.split('\n'),
  );
}
