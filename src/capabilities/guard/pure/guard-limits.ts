/**
 * From when on a change looks like a wrong column. Frozen before the simulation and the case were made
 * (decision 053 says why each is what it is); a change of one is a change of what was measured.
 */
export const GUARD_LIMITS = {
  /** Fewer changed cells of a column in one look are typed one by one, each with the eye on it. */
  cells: 5,
  /** Of the filled cells of a column so many are as in the other one: a few were put right by hand. */
  likeShare: 0.9,
  /** How surprising the likeness is, in bits: two columns of chance are never as near as this. */
  likeBits: 30,
  /** The same for a column that holds the marks of another one in a different order. */
  mixedBits: 16,
  /** Marks of practical work are honestly the same in two columns or two classes; they have fewer different values. */
  likeValues: 6,
  /** A column is complete where so many of its cells are filled: some pupils are away. */
  completeShare: 0.9,
  /** So many changed cells of a complete column, and so large a part of it: corrections are fewer. */
  rewrittenCells: 8,
  rewrittenShare: 0.25,
} as const;
