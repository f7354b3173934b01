/** A subject group as it is now, or will be from a day on. */
export interface SubjectGroupView {
  readonly id: string;
  readonly name: string;
  readonly headId: string;
  readonly headName: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  /** Whole percent; null = none is set. */
  readonly target: number | null;
  /** ISO, both inclusive; null = open. */
  readonly from: string;
  readonly to: string | null;
}

/** The subject groups that are not over, and what one can be made of. */
export interface SubjectGroupsView {
  /** ISO. */
  readonly today: string;
  readonly groups: readonly SubjectGroupView[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}
