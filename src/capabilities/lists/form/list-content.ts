import type { FormContent } from '../../../documents/paper-types';

/** A printed list of pupils of a class. */
export interface ListContent extends FormContent {
  readonly title: string;
  /** `Lớp 6A1 – Năm học 2026 - 2027`. */
  readonly subtitle: string;
  readonly columns: readonly {
    readonly heading: string;
    /** Share of the width beside the others. */
    readonly width: number;
    readonly align?: 'left';
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Under the list: how many stand on it. */
  readonly closing: string;
  /** Office and name of who signs, from left to right. */
  readonly signers: readonly { readonly role: string; readonly name: string }[];
}
