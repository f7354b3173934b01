import { invalidParameter, NotEmulatedError } from './drive-error';

/** A search of files.list (`q`). https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
export type Query =
  | { readonly kind: 'and' | 'or'; readonly left: Query; readonly right: Query }
  | { readonly kind: 'not'; readonly query: Query }
  | Comparison
  | { readonly kind: 'in'; readonly value: string; readonly field: ListField }
  | {
      readonly kind: 'has';
      readonly field: 'properties' | 'appProperties';
      readonly key: string;
      readonly value: string;
    };

/** A term such as `name contains 'x'` of a search. */
export interface Comparison {
  readonly kind: 'compare';
  readonly field: ScalarField;
  readonly operator: Operator;
  /** Text, or UTC ms for times. */
  readonly value: string | number | boolean;
}

/** Operators between a field and a value. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains';
/** Fields that hold several values, asked for with `in`. */
export type ListField = 'parents' | 'owners' | 'writers' | 'readers';
/** Fields that hold one value, compared with an {@link Operator}. */
export type ScalarField = keyof typeof SCALARS;

const ORDERING = ['=', '!=', '<', '<=', '>', '>='] as const;

/** Which operators and kinds of value a field takes. */
const SCALARS = {
  name: { type: 'text', operators: ['=', '!=', 'contains'] },
  mimeType: { type: 'text', operators: ['=', '!=', 'contains'] },
  modifiedTime: { type: 'time', operators: ORDERING },
  createdTime: { type: 'time', operators: ORDERING },
  trashed: { type: 'boolean', operators: ['=', '!='] },
  starred: { type: 'boolean', operators: ['=', '!='] },
} as const;

const LISTS: readonly string[] = ['parents', 'owners', 'writers', 'readers'];

/** Terms that Google knows and this emulation does not. */
const NOT_EMULATED: readonly string[] = [
  'fullText',
  'viewedByMeTime',
  'sharedWithMe',
  'visibility',
  'shortcutDetails',
  'labels',
  'memberCount',
  'organizerCount',
  'hidden',
];

interface Token {
  readonly kind: 'text' | 'word' | 'sign';
  readonly text: string;
}

const TOKEN = /\s*(?:'((?:\\[\s\S]|[^'\\])*)'|([A-Za-z][\w.]*)|(<=|>=|!=|[=<>(){}]))/y;

/** Parses `q`. Throws Drive's 400 for bad syntax and 501 for terms that are not emulated. */
export function parseQuery(text: string): Query {
  const reader = new QueryReader(tokensOf(text));
  const query = reader.expression();
  if (!reader.isAtEnd()) {
    throw invalidQuery();
  }

  return query;
}

class QueryReader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  /** `and` and `or` have one rank and group from the left. https://developers.google.com/workspace/drive/api/guides/search-files */
  expression(): Query {
    let left = this.unary();
    for (;;) {
      const kind = this.takeWord('and') ? 'and' : this.takeWord('or') ? 'or' : null;
      if (kind === null) {
        return left;
      }

      left = { kind, left, right: this.unary() };
    }
  }

  private unary(): Query {
    if (this.takeWord('not')) {
      return { kind: 'not', query: this.unary() };
    }

    if (this.takeSign('(')) {
      const query = this.expression();
      this.needSign(')');
      return query;
    }

    const token = this.next();
    return token.kind === 'text' ? this.membership(token.text) : this.comparison(token);
  }

  private membership(value: string): Query {
    this.needWord('in');
    const field = this.next();
    if (field.kind !== 'word' || !LISTS.includes(field.text)) {
      throw invalidQuery();
    }

    return { kind: 'in', value, field: field.text as ListField };
  }

  private comparison(token: Token): Query {
    if (token.kind !== 'word') {
      throw invalidQuery();
    }

    if (NOT_EMULATED.includes(token.text)) {
      throw new NotEmulatedError(`the search term ${token.text}`);
    }

    if (token.text === 'properties' || token.text === 'appProperties') {
      return this.property(token.text);
    }

    if (!Object.hasOwn(SCALARS, token.text)) {
      throw invalidQuery();
    }

    return this.scalar(token.text as ScalarField);
  }

  private scalar(field: ScalarField): Query {
    const { type, operators } = SCALARS[field];
    const operator = this.next().text as Operator;
    if (!(operators as readonly string[]).includes(operator)) {
      throw invalidQuery();
    }

    return { kind: 'compare', field, operator, value: readValue(type, this.next()) };
  }

  private property(field: 'properties' | 'appProperties'): Query {
    this.needWord('has');
    this.needSign('{');
    this.needWord('key');
    this.needSign('=');
    const key = this.needText();
    this.needWord('and');
    this.needWord('value');
    this.needSign('=');
    const value = this.needText();
    this.needSign('}');
    return { kind: 'has', field, key, value };
  }

  private next(): Token {
    const token = this.tokens[this.position];
    if (token === undefined) {
      throw invalidQuery();
    }

    this.position += 1;
    return token;
  }

  private take(kind: Token['kind'], text: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== kind || token.text !== text) {
      return false;
    }

    this.position += 1;
    return true;
  }

  private takeWord(text: string): boolean {
    return this.take('word', text);
  }

  private takeSign(text: string): boolean {
    return this.take('sign', text);
  }

  private needWord(text: string): void {
    if (!this.takeWord(text)) {
      throw invalidQuery();
    }
  }

  private needSign(text: string): void {
    if (!this.takeSign(text)) {
      throw invalidQuery();
    }
  }

  private needText(): string {
    const token = this.next();
    if (token.kind !== 'text') {
      throw invalidQuery();
    }

    return token.text;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let position = 0;
  while (position < end) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (match === null) {
      throw invalidQuery();
    }

    tokens.push(tokenOf(match));
    position = TOKEN.lastIndex;
  }

  return tokens;
}

function tokenOf([, text, word, sign]: RegExpExecArray): Token {
  if (text !== undefined) {
    return { kind: 'text', text: text.replace(/\\([\s\S])/g, '$1') };
  }

  return word !== undefined ? { kind: 'word', text: word } : { kind: 'sign', text: sign ?? '' };
}

function readValue(type: 'text' | 'time' | 'boolean', token: Token): string | number | boolean {
  if (type === 'boolean') {
    if (token.kind !== 'word' || !['true', 'false'].includes(token.text)) {
      throw invalidQuery();
    }

    return token.text === 'true';
  }

  if (token.kind !== 'text') {
    throw invalidQuery();
  }

  return type === 'text' ? token.text : timeOf(token.text);
}

/** RFC 3339; without a zone it is UTC. Answers UTC ms. */
function timeOf(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  const [, date, time = '00:00:00', zone = 'Z'] = match ?? [];
  const parsed = match === null ? Number.NaN : Date.parse(`${date}T${time}${zone}`);
  if (Number.isNaN(parsed)) {
    throw invalidQuery();
  }

  return parsed;
}

function invalidQuery(): Error {
  return invalidParameter('q');
}
