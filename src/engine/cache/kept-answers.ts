import type { CachePort } from '../../ports/platform-ports';

/** A value takes 100 KB (https://developers.google.com/apps-script/reference/cache/cache): what is longer is kept in pieces. */
const PIECE = 90_000;
/** Beyond this an answer is read again rather than kept: every piece takes time, too. */
const MOST_PIECES = 20;

/** An answer of Google that was kept. */
export interface KeptAnswer {
  /** Version of its file, as Drive told it before the answer was asked for. */
  readonly version: string;
  /** When it was asked for, UTC ms. */
  readonly at: number;
  readonly text: string;
}

/** What stands before the first piece, and, without the number of pieces, before each other one: pieces of two answers do not mix. */
const HEAD = /^((\S+) (\S+) (\S+)) (\d+)\n/;

const pieceKey = (key: string, position: number): string => `${key}/${position}`;

interface Begun {
  readonly key: string;
  readonly mark: string;
  readonly version: string;
  readonly at: number;
  readonly first: string;
  readonly more: readonly string[];
}

function begun(key: string, text: string): Begun | null {
  const [head = '', mark = '', , version = '', at = '', pieces = ''] = HEAD.exec(text) ?? [];
  const more = Array.from({ length: Number(pieces) - 1 }, (_, index) => pieceKey(key, index + 1));

  return head === ''
    ? null
    : { key, mark, version, at: Number(at), first: text.slice(head.length), more };
}

function whole(
  cache: CachePort,
  { mark, version, at, first, more }: Begun,
  pieces: ReadonlyMap<string, string>,
): KeptAnswer | null {
  const others = more.map((key) => pieces.get(key) ?? '');

  if (!others.every((piece) => piece.startsWith(`${mark}\n`))) {
    return null;
  }

  const packed = [first, ...others.map((piece) => piece.slice(mark.length + 1))].join('');
  const text = cache.unpack(packed);

  return text === null ? null : { version, at, text };
}

/**
 * The answers that are kept under these keys, as far as `isWanted` says of version and time that they are of use;
 * what has lost a piece is not there.
 */
export function findAnswers(
  cache: CachePort,
  heads: ReadonlyMap<string, string>,
  isWanted: (key: string, kept: Omit<KeptAnswer, 'text'>) => boolean,
): ReadonlyMap<string, KeptAnswer> {
  const wanted = [...heads]
    .flatMap(([key, text]) => begun(key, text) ?? [])
    .filter((each) => isWanted(each.key, each));
  const more = wanted.flatMap((each) => each.more);
  const pieces = more.length === 0 ? new Map<string, string>() : cache.getAll(more);

  return new Map(
    wanted.flatMap((each): [string, KeptAnswer][] => {
      const kept = whole(cache, each, pieces);

      return kept === null ? [] : [[each.key, kept]];
    }),
  );
}

/** What to keep an answer as, by key; nothing for one that is too long. `key`: blank-free. */
export function answerEntries(
  cache: CachePort,
  key: string,
  { version, at, text }: KeptAnswer,
): ReadonlyMap<string, string> {
  const packed = cache.pack(text);
  const length = Math.max(1, Math.ceil(packed.length / PIECE));
  const mark = `${key.slice(-8)} ${version} ${at}`;
  const pieces = Array.from({ length }, (_, position) =>
    packed.slice(position * PIECE, (position + 1) * PIECE),
  );

  return length > MOST_PIECES
    ? new Map()
    : new Map(
        pieces.map((piece, position) =>
          position === 0
            ? [key, `${mark} ${length}\n${piece}`]
            : [pieceKey(key, position), `${mark}\n${piece}`],
        ),
      );
}
