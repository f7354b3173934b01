import qrcode from 'qrcode-generator';

/** Level L: the code is small and stands on clean paper, so bigger modules help more than redundancy. */
const CORRECTION = 'L';
const SMALLEST_FITTING = 0;
const QUIET_ZONE = 2;

/** PDF operators that paint the QR code of an ASCII text into the unit square, with a quiet zone. */
export function qrOperators(text: string): string {
  const code = qrcode(SMALLEST_FITTING, CORRECTION);
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const scale = 1 / (count + 2 * QUIET_ZONE);
  const operators = [`${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} 0 0 cm`];
  for (let row = 0; row < count; row++) {
    const y = count - 1 - row + QUIET_ZONE;
    for (const [start, length] of darkRuns(count, (column) => code.isDark(row, column))) {
      operators.push(`${start + QUIET_ZONE} ${y} ${length} 1 re`);
    }
  }
  return [...operators, 'f'].join('\n');
}

function darkRuns(count: number, isDark: (column: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let column = 0; column <= count; column++) {
    const dark = column < count && isDark(column);
    if (dark && start < 0) {
      start = column;
    }
    if (!dark && start >= 0) {
      runs.push([start, column - start]);
      start = -1;
    }
  }
  return runs;
}
