/** One thing both cards say differently. */
export interface ChoiceView {
  readonly key: string;
  readonly field: string;
  readonly label: string;
  readonly kept: string;
  readonly other: string;
  readonly isOther: boolean;
  /** The other's line would close a circle: it is told, and is no choice. */
  readonly isImpossible: boolean;
}

/** Two cards as they are shown. */
export interface PairView {
  readonly key: string;
  readonly kept: string;
  readonly dropped: string;
  /** Why they may be one; empty where a person chose them. */
  readonly reason: string;
  /** A list is ticked, a pair that a person chose is not. */
  readonly isListed: boolean;
  readonly isTicked: boolean;
  readonly isOpen: boolean;
  readonly choices: readonly ChoiceView[];
  readonly moves: string;
}
