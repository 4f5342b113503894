import { partName } from 'c/cellWords';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { ALTERNATIVES, URGENCIES, type Insight, type Stakeholder, type WhiteSpaceCell } from 'c/planModel';
import { LABELS } from './labels.ts';

/** Inputs of a cell that may be supposed to be another. */
type Supposable =
  | 'potentialAnnualRevenue'
  | 'margin'
  | 'chanceToWin'
  | 'strategicFit'
  | 'customerValue'
  | 'urgency'
  | 'alternatives'
  | 'problemId'
  | 'sponsorId';

/** One input as it is offered. */
export interface SupposedInput {
  readonly name: Supposable;
  readonly label: string;
  readonly value: string;
  readonly isMoney: boolean;
  readonly isNumber: boolean;
  readonly isChoice: boolean;
  readonly min: number;
  readonly max: number;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

interface NumberInput {
  readonly name: Supposable;
  readonly label: string;
  readonly isMoney: boolean;
  readonly min: number;
  readonly max: number;
}

const NUMBERS: readonly NumberInput[] = [
  { name: 'customerValue', label: partName('customerValue'), isMoney: true, min: 0, max: 1e15 },
  { name: 'potentialAnnualRevenue', label: partName('potentialRevenue'), isMoney: true, min: 0, max: 1e15 },
  { name: 'margin', label: partName('margin'), isMoney: false, min: -100, max: 100 },
  { name: 'chanceToWin', label: partName('chanceToWin'), isMoney: false, min: 0, max: 100 },
  { name: 'strategicFit', label: partName('strategicFit'), isMoney: false, min: 1, max: 5 },
];

/** What the cell says, with what is supposed on top. */
export function supposedInputs(
  { cell }: SquareReading,
  { facts }: MatrixReading,
  supposed: Partial<WhiteSpaceCell>,
): readonly SupposedInput[] {
  const valueOf = (name: Supposable): string => String({ ...cell, ...supposed }[name] ?? '');
  const choice = (name: Supposable, label: string, options: SupposedInput['options']): SupposedInput => ({
    name,
    label,
    value: valueOf(name),
    isMoney: false,
    isNumber: false,
    isChoice: true,
    min: 0,
    max: 0,
    options: [{ label: LABELS.AS_IT_IS, value: '' }, ...options],
  });
  const words = (list: readonly string[]) => list.map((word) => ({ label: word, value: word }));
  return [
    choice(
      'problemId',
      LABELS.PROBLEM,
      facts.insights.filter(isOpen).map(({ id, name }) => ({ label: name, value: id })),
    ),
    choice('urgency', partName('urgency'), words(URGENCIES)),
    choice(
      'sponsorId',
      LABELS.SPONSOR,
      facts.stakeholders.filter(isThere).map(({ id, position }) => ({ label: position, value: id })),
    ),
    choice('alternatives', partName('alternatives'), words(ALTERNATIVES)),
    ...NUMBERS.map((input) => ({ ...input, value: valueOf(input.name), isNumber: !input.isMoney, isChoice: false, options: [] })),
  ];
}

const isOpen = ({ status }: Insight): boolean => status !== 'Achieved' && status !== 'Dropped';
const isThere = ({ occupancy }: Stakeholder): boolean => occupancy !== 'Vacant';

/** What is supposed after somebody chose or typed; emptied, the cell's own value counts again. Null where the number is not possible. */
export function supposeField(
  supposed: Partial<WhiteSpaceCell>,
  { name, isChoice, min, max }: SupposedInput,
  text: string,
): Partial<WhiteSpaceCell> | null {
  if (text === '') return Object.fromEntries(Object.entries(supposed).filter(([field]) => field !== name));
  if (isChoice) return { ...supposed, [name]: text };
  const value = Number(text);
  return value >= min && value <= max ? { ...supposed, [name]: value } : null;
}
