import type { CardWords } from 'c/mapDrawing';

/** The names of what the signs stand for; the values themselves are called as the records call them. */
export interface MapLegendWords {
  readonly attitude: string;
  readonly power: string;
  readonly coverage: string;
  readonly roles: string;
  readonly links: string;
  /** Where nobody stated an attitude. */
  readonly noAttitude: string;
  /** A dashed card: vacant, or held by nobody we know. */
  readonly openPosition: string;
  readonly reportsTo: string;
}

/** Everything a drawing of the map says besides names, in the reader's language and format. */
export interface MapSvgWords {
  /** The account. */
  readonly title: string;
  /** What it is, of which day, of whom, how confidential: a line each. */
  readonly subtitles: readonly string[];
  readonly card: CardWords;
  readonly legend: MapLegendWords;
  /** Lane of the people of no buying center. */
  readonly noLane: string;
  /** In place of the map where nobody is on it. */
  readonly nothing: string;
  /** `2 of 12` */
  readonly sheet: (sheet: number, of: number) => string;
  /** Of the sheet that shows where the others lie. */
  readonly overview: string;
}

/** The words of the columns. */
export interface MapCsvWords {
  readonly name: string;
  readonly position: string;
  readonly level: string;
  readonly reportsTo: string;
  readonly buyingCenter: string;
  readonly managementLevel: string;
  readonly function: string;
  readonly roles: string;
  readonly coverage: string;
  readonly computedCoverage: string;
  readonly ours: string;
  readonly confirmedOn: string;
  readonly attitude: string;
  readonly power: string;
  readonly trust: string;
  readonly personalWins: string;
  /** What somebody is to others, by the kind of the link: `Influences`. */
  readonly link: (kind: string) => string;
  /** What to call somebody without a name. */
  readonly vacant: string;
  readonly unknown: string;
}
