import type { Play, UpSellAnswers, WhiteSpaceCell } from 'c/planModel';

export type QuestionCode = keyof UpSellAnswers;

/** The seven questions, and the fields of the cell that say something to each. */
export const UP_SELL_QUESTIONS: readonly { readonly code: QuestionCode; readonly evidence: readonly (keyof WhiteSpaceCell)[] }[] = [
  { code: 'knownForOldOnly', evidence: [] },
  { code: 'problemForNew', evidence: ['problemId'] },
  { code: 'alternativesTheyHave', evidence: ['alternatives'] },
  { code: 'decidersThisTime', evidence: ['sponsorId'] },
  { code: 'competitorsThisTime', evidence: ['competitor'] },
  { code: 'effectOnPresentBusiness', evidence: ['effectOnExistingRevenue'] },
  { code: 'viewOfTotalSpend', evidence: ['wallet'] },
];

export interface QuestionReading {
  readonly code: QuestionCode;
  readonly answer: string | null;
  readonly isAnswered: boolean;
  /** Filled fields of the cell that support the answer; they do not replace it. */
  readonly evidence: readonly string[];
}

export interface UpSellReading {
  /** Only an up-sell has to answer them; anybody may. */
  readonly isRequired: boolean;
  readonly questions: readonly QuestionReading[];
  readonly unanswered: readonly QuestionCode[];
  /** Share answered, 0–1. */
  readonly completeness: number;
}

/** The seven questions with their answers. Blanks and mere punctuation ("?", "-") answer nothing. */
export function readUpSellQuestions(cell: WhiteSpaceCell, play: Play | null): UpSellReading {
  const questions = UP_SELL_QUESTIONS.map(({ code, evidence }) => {
    const answer = cell.upSellAnswers?.[code] ?? null;
    return { code, answer, isAnswered: /[\p{L}\p{N}]/u.test(answer ?? ''), evidence: evidence.filter((field) => isFilled(cell[field])) };
  });
  const unanswered = questions.filter(({ isAnswered }) => !isAnswered).map(({ code }) => code);
  return {
    isRequired: play === 'Up-Sell' || play === 'Cross-Sell and Up-Sell',
    questions,
    unanswered,
    completeness: 1 - unanswered.length / questions.length,
  };
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
