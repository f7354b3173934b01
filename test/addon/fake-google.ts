/** Puts stand-ins for Apps Script globals into this test file's scope and takes them out again. */
export function installGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const target = globalThis as Record<string, unknown>;

  for (const [name, value] of Object.entries(globals)) {
    target[name] = value;
  }

  return () => {
    for (const name of Object.keys(globals)) {
      delete target[name];
    }
  };
}

/** A rule on a cell as `getDataValidations` gives it. */
export const SCORE_RULE = {
  getCriteriaType: () => 'NUMBER_BETWEEN',
  getCriteriaValues: () => [0, 10],
};

/** As {@link SCORE_RULE}, for a comment subject. */
export const COMMENT_RULE = {
  getCriteriaType: () => 'VALUE_IN_LIST',
  getCriteriaValues: () => [['Đ', 'CĐ'], true],
};

/** As {@link SCORE_RULE}, for training. */
export const LEVEL_RULE = {
  getCriteriaType: () => 'VALUE_IN_LIST',
  getCriteriaValues: () => [['Tốt', 'Khá', 'Đạt', 'Chưa đạt'], true],
};

/** As {@link SCORE_RULE}, for attendance. */
export const COUNT_RULE = {
  getCriteriaType: () => 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  getCriteriaValues: () => [0],
};

/** A block of cells that counts the service calls made on it. */
export class FakeRange {
  readonly calls: string[] = [];
  values: unknown[][];
  formats: string[][];
  private readonly rules: readonly (readonly unknown[])[];
  private readonly formulas: string[][];
  /** The second and third row of the tab, and the rows under it from the block's first, from column A. */
  private readonly around: string[][];

  constructor(cells: {
    readonly values: unknown[][];
    readonly rules: readonly (readonly unknown[])[];
    readonly formats?: string[][];
    readonly formulas?: string[][];
    readonly around?: string[][];
  }) {
    this.values = cells.values;
    this.around = cells.around ?? [];
    this.rules = cells.rules;
    this.formats = cells.formats ?? cells.values.map((row) => row.map(() => '0.0'));
    this.formulas = cells.formulas ?? cells.values.map((row) => row.map(() => ''));
  }

  getSheet = () => ({
    getRange: () => ({
      getDisplayValues: () => {
        const [groups = [], headers = [], ...rows] = this.around;
        const between = Array.from({ length: this.getRow() - 4 }, () => []);

        return this.log('getDisplayValues', [groups, headers, ...between, ...rows]);
      },
    }),
  });
  getNumRows = () => this.values.length;
  getNumColumns = () => this.values[0]?.length ?? 0;
  getRow = () => 12;
  getColumn = () => 5;
  getDataValidations = () => this.log('getDataValidations', this.rules);
  getFormula = () => this.log('getFormula', this.formulas[0]?.[0] ?? '');
  getValues = () => this.log('getValues', this.values);
  getFormulas = () => this.log('getFormulas', this.formulas);
  getNumberFormats = () => this.log('getNumberFormats', this.formats);
  setValues = (values: unknown[][]) => {
    this.values = this.log('setValues', values);
  };
  setNumberFormats = (formats: string[][]) => {
    this.formats = this.log('setNumberFormats', formats);
  };

  private log<T>(name: string, answer: T): T {
    this.calls.push(name);

    return answer;
  }
}
