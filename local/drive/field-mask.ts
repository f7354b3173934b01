import { DriveError, NotEmulatedError } from './drive-error';

/** Selected fields of one level; `all` is `*`. A child without selection of its own takes everything below. */
export interface FieldMask {
  readonly all: boolean;
  readonly children: ReadonlyMap<string, FieldMask>;
}

/** Names of a level. `any`: a value or a free object; `absent`: on Google, but not here (501 when asked for by name). */
export type FieldSchema = { readonly [name: string]: 'any' | 'absent' | FieldSchema };

const EVERYTHING: FieldMask = { all: true, children: new Map() };

class MaskReader {
  private position = 0;

  constructor(private readonly text: string) {}

  read(): FieldMask {
    const mask = this.level();
    if (this.position < this.text.length) {
      throw invalidSelection(this.text);
    }

    return mask;
  }

  private level(): FieldMask {
    const children = new Map<string, FieldMask>();
    let all = false;
    do {
      const name = this.name();
      if (name === '*') {
        all = true;
      } else {
        const below = this.below();
        const known = children.get(name);
        children.set(name, known === undefined ? below : union(known, below));
      }
    } while (this.take(','));

    return { all, children };
  }

  private below(): FieldMask {
    if (this.take('/')) {
      const name = this.name();
      return name === '*' ? EVERYTHING : { all: false, children: new Map([[name, this.below()]]) };
    }

    if (!this.take('(')) {
      return EVERYTHING;
    }

    const mask = this.level();
    if (!this.take(')')) {
      throw invalidSelection(this.text);
    }

    return mask;
  }

  private name(): string {
    const match = /^\s*([A-Za-z][\w-]*|\*)\s*/.exec(this.text.slice(this.position));
    if (match === null) {
      throw invalidSelection(this.text);
    }

    this.position += match[0].length;
    return match[1] ?? '';
  }

  private take(sign: string): boolean {
    if (this.text[this.position] !== sign) {
      return false;
    }

    this.position += 1;
    while (this.text[this.position] === ' ') {
      this.position += 1;
    }

    return true;
  }
}

/**
 * Reads a `fields` parameter: `a,b/c,d(e,f),*`. Throws Drive's 400 for bad syntax.
 * https://developers.google.com/workspace/drive/api/guides/fields-parameter
 */
export function parseFieldMask(text: string): FieldMask {
  return new MaskReader(text).read();
}

/** Throws 400 for a field that does not exist and 501 for one that is not emulated. */
export function checkFieldMask(mask: FieldMask, schema: FieldSchema): void {
  for (const [name, below] of mask.children) {
    const known = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (known === undefined) {
      throw invalidSelection(name);
    }

    if (known === 'absent') {
      throw new NotEmulatedError(`the field ${name}`);
    }

    if (known !== 'any') {
      checkFieldMask(below, known);
    }
  }
}

/** Keeps the selected fields; lists are selected item by item. */
export function applyFieldMask(value: unknown, mask: FieldMask): unknown {
  if (mask.all) {
    return value;
  }

  if (Array.isArray(value)) {
    return value.map((item) => applyFieldMask(item, mask));
  }

  if (typeof value !== 'object' || value === null) {
    return value;
  }

  const kept = Object.entries(value).flatMap(([name, child]) => {
    const below = mask.children.get(name);
    return below === undefined || child === undefined
      ? []
      : [[name, applyFieldMask(child, below)] as const];
  });
  return Object.fromEntries(kept);
}

function union(one: FieldMask, other: FieldMask): FieldMask {
  const children = new Map(one.children);
  for (const [name, mask] of other.children) {
    const known = children.get(name);
    children.set(name, known === undefined ? mask : union(known, mask));
  }

  return { all: one.all || other.all, children };
}

function invalidSelection(text: string): DriveError {
  return new DriveError(400, 'invalidParameter', `Invalid field selection ${text}`, {
    location: 'fields',
    locationType: 'parameter',
  });
}
