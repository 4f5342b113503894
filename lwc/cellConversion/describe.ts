import type { Insight, Stakeholder, ValueMetric, WhiteSpaceCell } from 'c/planModel';
import { UP_SELL_QUESTIONS } from 'c/upSellChecklist';

/** One thing written on the cell. `code` is the name of a field or of an up-sell question; screens have a heading for each. */
export interface CarriedSection {
  readonly code: string;
  readonly text: string;
}

/** The texts that go along: the first into the opportunity's description, each further one as a note of its own. Joined they are everything. */
export interface Description {
  readonly text: string;
  readonly continuations: readonly string[];
}

/** What the cell points at, where the reader may see it. */
export interface Carried {
  readonly problem?: Insight | null;
  readonly sponsor?: Stakeholder | null;
  readonly valueMetric?: ValueMetric | null;
  /** How a value is written for a reader, by the code of its section; without it numbers and days are written as they are stored. */
  readonly write?: (code: string, value: string | number) => string;
}

/** Length limit of `Opportunity.Description`. */
export const MOST_DESCRIPTION = 32_000;

/** Fields of the cell in the order in which somebody new to it wants to read them: the customer's problem first, never the solution. */
const FIELDS = [
  'problemId',
  'customerValue',
  'valueMetricId',
  'urgency',
  'sponsorId',
  'alternatives',
  'competitor',
  'potentialAnnualRevenue',
  'margin',
  'chanceToWin',
  'strategicFit',
  'costToServe',
  'effectOnExistingRevenue',
  'wallet',
  'ourRevenue',
  'competitorRevenue',
  'advantages',
  'stateOverride',
  'overrideReason',
  'evidence',
  'source',
  'confidence',
  'confirmedOn',
  'notes',
] as const satisfies readonly (keyof WhiteSpaceCell)[];

/** Everything a person wrote on the cell. Judgements about the sponsor (attitude, power, personal wins, trust) stay where they are protected. */
export function carriedSections(
  cell: WhiteSpaceCell,
  { problem, sponsor, valueMetric, write = (_, value) => String(value) }: Carried,
): readonly CarriedSection[] {
  const records: Partial<Record<(typeof FIELDS)[number], string | null>> = {
    problemId: problem ? [problem.name, problem.detail].filter(Boolean).join('\n') : null,
    sponsorId: sponsor ? [sponsor.contactName, sponsor.position].filter(Boolean).join(', ') : null,
    valueMetricId: valueMetric?.name ?? null,
  };
  const fields = FIELDS.map((code) => ({ code, text: records[code] ?? textOf(cell[code], (value) => write(code, value)) }));
  const answers = UP_SELL_QUESTIONS.map(({ code }) => ({ code, text: textOf(cell.upSellAnswers?.[code]) }));
  return [...fields, ...answers].filter(({ text }) => text !== '');
}

function textOf(value: unknown, write: (value: string | number) => string = String): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((each) => write(String(each))).join('; ');
  return write(typeof value === 'number' ? value : String(value));
}

/**
 * The sections as text, cut where the field ends and nowhere else.
 * @param before what is there already; it stays first
 * @param headings by code; a code without one is its own heading
 */
export function describe(sections: readonly CarriedSection[], headings: Readonly<Record<string, string>>, before = ''): Description {
  const blocks = sections.map(({ code, text }) => `${headings[code] ?? code}\n${text}`);
  const whole = [...(before ? [before] : []), ...blocks].join('\n\n');
  const pieces: string[] = [];
  for (let at = 0; at < whole.length; at = endOfPiece(whole, at)) pieces.push(whole.slice(at, endOfPiece(whole, at)));
  return { text: pieces[0] ?? '', continuations: pieces.slice(1) };
}

/** Never between the two halves of one character. */
function endOfPiece(text: string, start: number): number {
  const end = start + MOST_DESCRIPTION;
  const splitsCharacter = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]!);
  return splitsCharacter ? end - 1 : Math.min(end, text.length);
}
