import type {
  Assignment,
  Pupil,
  SchoolClass,
  StaffMember,
  Subject,
} from '../../../school/school-types';

/** The tables a school is set up from. */
export type TableName = 'assignments' | 'staff' | 'pupils';

/** What people call them, at the start of a sentence. */
export const TABLE_TITLES: Readonly<Record<TableName, string>> = {
  assignments: 'Bảng phân công',
  staff: 'Bảng nhân sự',
  pupils: 'Bảng học sinh',
};

/** Why a table cannot be used as it is. */
export interface ImportProblem {
  readonly table: TableName;
  /** 1-based lines of the table's text that are concerned; may be empty. */
  readonly lines: readonly number[];
  /** What is wrong and what to do, in Vietnamese. */
  readonly text: string;
}

/** An answer that can be chosen; any other text is taken too where the question asks for a name. */
export interface Candidate {
  readonly value: string;
  readonly label: string;
}

/**
 * Something ambiguous. It is never decided here: the same `id` goes back as an answer. `candidates` are the readings
 * found, the likeliest first; it may be empty.
 */
export interface ImportQuestion {
  /**
   * `name:<text>`, `subject:<text>`, `class:<token>@<line>`, `class:writing`, `pupil:<codes>`, `person:<code> <name>` or
   * `child:<code> <name>`.
   */
  readonly id: string;
  readonly text: string;
  /** Where it stands, e.g. `dòng 8 (Stt 7): "H. T.Thanh Hương"`. */
  readonly where: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Answers to questions, as kept in a mapping file. Keys are texts as they stand in the table; a key may end in
 * `@<line>` to hold for one line only.
 */
export interface ImportMapping {
  /** Written name → full name, or staff code where two people have one name. */
  readonly names: Readonly<Record<string, string>>;
  /** Class token → classes (`6A1 6A2`); `6A*` → all classes of `6A…`; `*` → all classes of the school. */
  readonly classes: Readonly<Record<string, string>>;
  /** Written subject → subject id or name. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Codes of pupils who look like one child (`HS101+HS105`) → the code to keep, or `*`: they are different children. */
  readonly pupils?: Readonly<Record<string, string>>;
}

/** No answers. */
export const EMPTY_MAPPING: ImportMapping = { names: {}, classes: {}, subjects: {} };

/** Fields of a pupil a table may leave out. */
export const OPTIONAL_PUPIL_FIELDS = [
  'ethnicity',
  'phone',
  'personalId',
  'ministryId',
  'status',
] as const;

/** One of them. */
export type OptionalPupilField = (typeof OPTIONAL_PUPIL_FIELDS)[number];

/** A school ready to be set up; every reference resolved. */
export interface ImportedSchool {
  readonly classes: readonly SchoolClass[];
  readonly staff: readonly StaffMember[];
  readonly subjects: readonly Subject[];
  readonly assignments: readonly Assignment[];
  /** By class, then in the order of the class list. */
  readonly pupils: readonly Pupil[];
  /** Optional fields the pupils were given with. Of a pupil who is stored already the others stay as they are. */
  readonly pupilFields: readonly OptionalPupilField[];
  /** What was noticed and done with it, in Vietnamese. */
  readonly notes: readonly string[];
  /** Subjects of a class nobody is assigned to. */
  readonly unassigned: readonly { readonly classId: string; readonly subjectId: string }[];
}

/** Everything that can be chosen as an answer by kind of question, besides what the question offers. */
export interface AnswerChoices {
  /** Everybody of the staff table. */
  readonly name: readonly Candidate[];
  readonly subject: readonly Candidate[];
}

/** What is understood of the people while something is still to be answered or put right. */
export interface SeenPeople {
  readonly staff: readonly StaffMember[];
  readonly pupils: readonly Pupil[];
  /** Null while it is not known which classes the tables have. */
  readonly classes: readonly SchoolClass[] | null;
}

/** Outcome of an import: the school, or what must be answered, or what must be put right. */
export type ImportResult =
  | { readonly kind: 'ready'; readonly school: ImportedSchool }
  | {
      readonly kind: 'questions';
      readonly questions: readonly ImportQuestion[];
      readonly notes: readonly string[];
      readonly choices?: AnswerChoices;
      readonly seen?: SeenPeople;
    }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly ImportProblem[];
      /** What is ambiguous besides, so that both are settled in one round. */
      readonly questions?: readonly ImportQuestion[];
      readonly choices?: AnswerChoices;
      readonly seen?: SeenPeople;
    };
