import type { Drawing } from 'c/svgText';

/** A report without its looks: the same for HTML and Markdown, so that neither says what the other does not. All texts are plain: renderers escape them. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** What the report is, of which day, for whom. */
  readonly marks: readonly string[];
  /** What is left out, and why. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  readonly foot: string;
}

export interface Section {
  /** For links inside the report; unique. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Facts | Table | Picture | Paragraph | Quote | Bullets | Tiles | Group;

/** Names and what is said of each. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly name: string; readonly value: Cell }[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** Days stay on one line. */
  readonly isDay?: boolean;
}

/** What stands in a cell: text, several lines, a link, a score with its threshold, or a word that matters. */
export type Cell = string | Lines | Link | Score | Mark;
export interface Lines {
  readonly lines: readonly string[];
}
export interface Link {
  readonly text: string;
  /** http or https. */
  readonly href: string;
}
/** 0 to 100; null is not known. */
export interface Score {
  readonly score: number | null;
  readonly threshold: number;
  readonly isGuess: boolean;
}
export interface Mark {
  readonly mark: string;
  readonly tone: Tone;
}
/** Never the only sign: the word says the same. */
export type Tone = 'good' | 'warning' | 'bad' | 'plain';

/** A drawing of the pages. */
export interface Picture {
  readonly kind: 'picture';
  readonly title: string;
  /** Said in its place where it cannot be seen. */
  readonly description: string;
  readonly drawing: Drawing;
  /** Where the drawing would be too small on paper: sheets of landscape paper, or none, and a sentence that says so. */
  readonly onPaper?: { readonly sheets: readonly Drawing[]; readonly note: string };
  /** Where its facts stand in words. */
  readonly inWords: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
}
export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly string[];
}
/** Few large numbers. */
export interface Tiles {
  readonly kind: 'tiles';
  readonly tiles: readonly { readonly name: string; readonly value: string; readonly detail?: string }[];
}
/** Blocks under a heading of their own. */
export interface Group {
  readonly kind: 'group';
  readonly title: string;
  readonly marks?: readonly Mark[];
  /** Of one thing: stands in a frame. */
  readonly isCard?: boolean;
  readonly blocks: readonly Block[];
}
