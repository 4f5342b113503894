/** What a button of the card does; the component knows what each tells the page. */
export type CardDeed = 'kept' | 'broken' | 'person' | 'record';

export interface CardButton {
  readonly key: string;
  readonly deed: CardDeed;
  readonly label: string;
  /** Said instead of the label where that alone does not say of what; contains it. */
  readonly alternative: string;
  /** A field, a commitment, a person or a record. */
  readonly value: string;
  /** Of a record. */
  readonly object?: string;
}

export interface CardLine {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly isWarning: boolean;
  readonly buttons: readonly CardButton[];
}

/** A block of the card with a heading of its own. */
export interface CardSection {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly CardLine[];
  /** Said when there are no lines. */
  readonly empty: string;
  /** Text as somebody wrote it. */
  readonly prose: string;
}

export function section(name: string, title: string, more: Partial<CardSection> = {}): CardSection {
  return { name, title, summary: '', lines: [], empty: '', prose: '', ...more };
}

export function line(key: string, text: string, more: Partial<CardLine> = {}): CardLine {
  return { key, text, detail: '', isWarning: false, buttons: [], ...more };
}

/** What says something, in a row. */
export function row(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
