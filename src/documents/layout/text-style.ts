import type { FontStyle } from '../fonts/font-face';

/** Red, green, blue from 0 to 1. */
export type Color = readonly [number, number, number];

export const BLACK: Color = [0, 0, 0];
/** Ink of corrections: the rules printed in the class book allow red for nothing else. */
export const RED: Color = [0.8, 0, 0];
export const GREY: Color = [0.35, 0.35, 0.35];
export const PALE: Color = [0.93, 0.93, 0.93];

/** How a text is set. Size in points. */
export interface TextStyle {
  readonly face: FontStyle;
  readonly size: number;
  readonly color?: Color;
}

export type Align = 'left' | 'center' | 'right';

/** A rectangle in points; the origin is the top left corner of the page and y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_MM = 72 / 25.4;

/** Points of a length in millimetres. */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** Baseline-to-baseline distance used for running text, in points. */
export function lineHeight(size: number): number {
  return size * 1.2;
}
