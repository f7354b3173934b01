import { CommandType, type IDisposable, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellRange } from '../../kernel/user-edit';
import { CLEAR_COMMANDS, cellRange, VALUE_COMMANDS } from './act-reader';
import type { GridHost } from './grid-host';
import type { SheetModel } from './sheet-model';
import { blockOf, parseTextBlock, placeBlock } from './text-block';

/** Changes of the view alone, which Univer makes while it lays out. */
const VIEW_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
]);

const PASTE_KEY = 'sheet.command.paste-by-short-key';
const PASTE = 'univer.command.paste';
const CUT = 'univer.command.cut';
const COPY = 'univer.command.copy';

interface Command {
  readonly id: string;
  readonly type?: CommandType;
  readonly params?: unknown;
}

/**
 * Stands between the person and Univer's model: every command that would change a sheet is cancelled before it runs
 * and told to the host as what the person meant. What is not known is cancelled too: nothing reaches the model but
 * what `painting` does.
 */
export class EditGuard {
  private isPainting = false;
  private cutRange: CellRange | null = null;
  private cutText = '';
  private typedAt = '';
  private readonly disposables: IDisposable[];

  constructor(
    private readonly api: FUniver,
    private readonly host: GridHost,
    private readonly model: () => SheetModel | null,
  ) {
    this.disposables = [
      api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
        if (event.isConfirm && api.getActiveWorkbook()?.isCellEditing()) {
          this.typed(event.row, event.column, event.value.toPlainText());
        }
      }),
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (!this.isPainting && this.intercept(event)) {
          event.cancel = true;
        }
      }),
    ];
  }

  /** Runs changes of the model that come from the server. */
  painting(change: () => void): void {
    this.isPainting = true;
    try {
      change();
    } finally {
      this.isPainting = false;
    }
  }

  private typed(row: number, column: number, raw: string): void {
    const model = this.model();
    const text = raw.replace(/[\r\n]+$/, '');
    this.typedAt = `${row}/${column}`;
    if (model === null || text === model.input(row, column)) {
      return;
    }
    const range = {
      startRow: row,
      endRow: row + 1,
      startColumn: column,
      endColumn: column + 1,
    };
    this.host.onAct({ kind: text === '' ? 'clear' : 'type', range, values: [[text]] });
  }

  private selection(): CellRange | null {
    const model = this.model();
    const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    return model === null || range === undefined ? null : cellRange(range, model.shape);
  }

  /** True if the command must not run. */
  private intercept(command: Command): boolean {
    const { id } = command;
    if (id === CUT || id === COPY) {
      return this.remember(id);
    }
    if (id === PASTE_KEY || id === PASTE) {
      return this.paste(id, command.params as { textContent?: string } | undefined);
    }
    if (CLEAR_COMMANDS.has(id)) {
      return this.clear(command.params as { ranges?: IRange[] } | undefined);
    }
    const reader = VALUE_COMMANDS[id];
    if (reader !== undefined) {
      return this.change(command, reader);
    }
    return this.isForeignChange(command);
  }

  private isForeignChange({ id, type }: Command): boolean {
    const changes = type === CommandType.MUTATION && id.startsWith('sheet.mutation.');
    if (!changes || VIEW_MUTATIONS.has(id)) {
      return false;
    }
    this.host.onUnsupported();
    return true;
  }

  private change(command: Command, reader: (typeof VALUE_COMMANDS)[string]): boolean {
    const model = this.model();
    const act =
      model === null ? null : reader(command.params as Readonly<Record<string, unknown>>, model);
    const place = act === null ? '' : `${act.range.startRow}/${act.range.startColumn}`;
    const fromEditor = act?.kind === 'type' && place === this.typedAt;
    this.typedAt = '';

    // The editor's own text has been told already, as typed; here it comes again, parsed by Univer.
    if (act !== null && !fromEditor) {
      this.host.onAct(act);
    }
    return true;
  }

  private clear(params: { ranges?: IRange[] } | undefined): boolean {
    const model = this.model();
    const ranges = params?.ranges?.map((range) =>
      model === null ? null : cellRange(range, model.shape),
    ) ?? [this.selection()];
    for (const range of ranges) {
      if (range !== null) {
        this.host.onAct({ kind: 'clear', range, values: blockOf(range, '') });
      }
    }
    return true;
  }

  /** A cut copies; what was cut is cleared when it is pasted. */
  private remember(id: string): boolean {
    if (this.api.getActiveWorkbook()?.isCellEditing()) {
      return false;
    }
    const range = this.selection();
    this.cutRange = id === CUT ? range : null;
    this.cutText = this.shownText(range);
    if (id === CUT) {
      const kept = this.cutRange;
      void this.api.executeCommand(COPY).then(() => {
        this.cutRange = kept;
      });
    }
    return id === CUT;
  }

  private shownText(range: CellRange | null): string {
    const model = this.model();
    if (range === null || model === null) {
      return '';
    }
    return JSON.stringify(
      Array.from({ length: range.endRow - range.startRow }, (_r, row) =>
        Array.from({ length: range.endColumn - range.startColumn }, (_c, column) =>
          model.text(range.startRow + row, range.startColumn + column),
        ),
      ),
    );
  }

  private paste(id: string, params: { textContent?: string } | undefined): boolean {
    if (this.api.getActiveWorkbook()?.isCellEditing()) {
      return false;
    }
    if (params?.textContent !== undefined) {
      this.pasteText(params.textContent);
    } else if (id === PASTE) {
      void navigator.clipboard.readText().then((text) => this.pasteText(text));
    }
    return true;
  }

  private pasteText(text: string): void {
    const selection = this.selection();
    if (selection === null || text === '') {
      return;
    }
    const block = parseTextBlock(text);
    const from = JSON.stringify(block) === this.cutText ? this.cutRange : null;
    this.cutRange = null;
    const { range, values } = placeBlock(block, selection);
    this.host.onAct(
      from === null ? { kind: 'paste', range, values } : { kind: 'move', from, range, values },
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) {
      disposable.dispose();
    }
  }
}
