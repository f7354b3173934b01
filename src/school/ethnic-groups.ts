import { editDistance } from '../kernel/text/edit-distance';
import { asMeant, foldText } from '../kernel/text/normalize-text';
import { ownValue } from '../kernel/text/own-value';

/** The 54 ethnic groups of Vietnam (domain §7), in the official order. */
export const ETHNIC_GROUPS: readonly string[] = [
  ...['Kinh', 'Tày', 'Thái', 'Hoa', 'Khmer', 'Mường', 'Nùng', 'Mông', 'Dao', 'Gia-rai', 'Ngái'],
  ...['Ê-đê', 'Ba-na', 'Xơ-đăng', 'Sán Chay', 'Cơ-ho', 'Chăm', 'Sán Dìu', 'Hrê', 'Mnông'],
  ...['Ra-glai', 'Xtiêng', 'Bru-Vân Kiều', 'Thổ', 'Giáy', 'Cơ-tu', 'Gié-Triêng', 'Mạ', 'Khơ-mú'],
  ...['Co', 'Tà-ôi', 'Chơ-ro', 'Kháng', 'Xinh-mun', 'Hà Nhì', 'Chu-ru', 'Lào', 'La Chí', 'La Ha'],
  ...['Phù Lá', 'La Hủ', 'Lự', 'Lô Lô', 'Chứt', 'Mảng', 'Pà Thẻn', 'Cơ Lao', 'Cống', 'Bố Y'],
  ...['Si La', 'Pu Péo', 'Brâu', 'Ơ-đu', 'Rơ-măm'],
];

/** The value for a pupil who is not Vietnamese. */
export const FOREIGNER = 'Người nước ngoài';

const ALIASES: Readonly<Record<string, string>> = {
  viet: 'Kinh',
  khome: 'Khmer',
  hmong: 'Mông',
  meo: 'Mông',
  jrai: 'Gia-rai',
  giarai: 'Gia-rai',
  ede: 'Ê-đê',
  rhade: 'Ê-đê',
  bahnar: 'Ba-na',
  xodang: 'Xơ-đăng',
  sedang: 'Xơ-đăng',
  caolan: 'Sán Chay',
  koho: 'Cơ-ho',
  raglay: 'Ra-glai',
  stieng: 'Xtiêng',
  vankieu: 'Bru-Vân Kiều',
  katu: 'Cơ-tu',
  khang: 'Kháng',
  nuocngoai: FOREIGNER,
};

/**
 * The listed name of an ethnic group, whatever the spelling of case, accents and hyphens; null if it is none.
 * A spelling with accents wins over one without, so that `Hoa`, `Thái` and `Thổ` are never taken for each other.
 */
export function parseEthnicGroup(text: string): string | null {
  listed ??= keyedNames();
  const exact = listed.tight.get(tight(text));

  if (exact !== undefined) {
    return exact;
  }

  const folded = listed.loose.get(loose(text)) ?? [];

  return folded.length === 1 ? (folded[0] ?? null) : (ownValue(ALIASES, loose(text)) ?? null);
}

interface KeyedNames {
  readonly tight: ReadonlyMap<string, string>;
  readonly loose: ReadonlyMap<string, readonly string[]>;
}

/** Made when first asked for: every line of a pupil table asks. */
let listed: KeyedNames | null = null;

function keyedNames(): KeyedNames {
  const all = [...ETHNIC_GROUPS, FOREIGNER];
  const keys = all.map(loose);

  return {
    tight: new Map(all.map((name) => [tight(name), name])),
    loose: new Map(keys.map((key) => [key, all.filter((_, i) => keys[i] === key)])),
  };
}

const MOST_OFFERED = 3;

/**
 * Listed names a text may have been meant for, the nearest first, at most three: names that stand in it as a word
 * (`Kinh (Việt)`) or differ by a few letters. To be offered; never taken by itself.
 */
export function nearEthnicGroups(text: string): readonly string[] {
  const limit = slipsAllowed(loose(text));

  return [...ETHNIC_GROUPS, FOREIGNER]
    .map((name) => ({ name, distance: distanceTo(text, name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

/** A longer word may hold more slips; in a short one two of them make another word. */
function slipsAllowed({ length }: string): number {
  return length < 5 ? 1 : length < 9 ? 2 : 3;
}

function distanceTo(text: string, name: string): number {
  const spellings = [name, ...Object.keys(ALIASES).filter((alias) => ALIASES[alias] === name)];
  const distances = spellings.map((spelling) => editDistance(loose(text), loose(spelling)));

  return Math.min(...distances, ...(words(text).includes(words(name)) ? [0.5] : []));
}

/** The words of a text, each between two spaces. */
function words(text: string): string {
  return ` ${foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

function tight(text: string): string {
  return asMeant(text)
    .toLowerCase()
    .replace(/[\s-]+/g, '');
}

function loose(text: string): string {
  return foldText(text).replace(/[\s'’-]+/g, '');
}
