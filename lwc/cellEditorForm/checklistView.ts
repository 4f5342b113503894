import { ADVANTAGE_HELP, advantageWords, QUESTIONS } from 'c/cellWords';
import { cellDraftOf } from 'c/cellChanges';
import { fillIn } from 'c/fillIn';
import type { FormFieldView } from 'c/formField';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import type { RecordId } from 'c/planModel';
import { readAdvantages, readUpSellQuestions, UP_SELL_QUESTIONS } from 'c/upSellChecklist';
import { isEditable, type Editing } from 'c/cellEditing';
import { MOST_ANSWER, QUESTION_FIELDS } from './editorFields.ts';
import { fieldText } from './fieldText.ts';
import { LABELS } from './labels.ts';
import type { Rights } from './sectionViews.ts';

interface AdvantageView {
  readonly name: string;
  readonly field: FormFieldView;
  readonly help: string;
  readonly standing: string;
}

/** The seven questions and the seven advantages of a cell, with what the plan knows in their favour. */
export interface ChecklistView {
  /** Open from the start: it is needed, or somebody wrote on it. */
  readonly isCalledFor: boolean;
  readonly progress: string;
  readonly questions: readonly FormFieldView[];
  readonly advantages: readonly AdvantageView[];
  readonly hasAdvantages: boolean;
  readonly hasClash: boolean;
  readonly theirs: string;
}

export function checklistView(editing: Editing, square: SquareReading, rights: Rights): ChecklistView {
  const { cell, play } = square;
  const { isRequired, unanswered, completeness } = readUpSellQuestions(cell, play.play);
  const questions = UP_SELL_QUESTIONS.filter(({ code }) => rights.infos[QUESTION_FIELDS[code]]);
  const { stakeholders, insights } = editing.reading.facts;
  const around = { play, stakeholders, insights, contractIds: contractsCovering(editing.reading, cell.buyingCenterId) };
  const advantages = rights.infos.Advantages__c ? readAdvantages(cell, around) : [];
  const seen = cellDraftOf(editing.seen);
  const isClashing = (name: string) => editing.clashes.includes(name);
  const clashesHere = [...Object.values(QUESTION_FIELDS), 'Advantages__c'].some(isClashing);
  return {
    isCalledFor: isRequired || completeness > 0 || clashesHere || advantages.some(({ isClaimed }) => isClaimed),
    progress: fillIn(isRequired ? LABELS.UP_SELL_REQUIRED : LABELS.UP_SELL_OPTIONAL, UP_SELL_QUESTIONS.length - unanswered.length),
    questions: questions.map(({ code }) => {
      const name = QUESTION_FIELDS[code];
      return {
        name,
        type: 'long',
        label: QUESTIONS[code].question,
        help: rights.infos[name]!.inlineHelpText ?? QUESTIONS[code].help,
        value: editing.draft[name],
        maxLength: MOST_ANSWER,
        isReadOnly: !isEditable(name, editing, rights.infos),
        theirs: isClashing(name) ? fieldText(name, seen[name], rights.names) : undefined,
      };
    }),
    advantages: advantages.map((one) => ({
      name: one.advantage,
      field: {
        name: one.advantage,
        type: 'check',
        label: one.advantage,
        value: one.isClaimed,
        isReadOnly: !isEditable('Advantages__c', editing, rights.infos),
      },
      help: ADVANTAGE_HELP[one.advantage],
      standing: advantageWords(one, rights.names),
    })),
    hasAdvantages: advantages.length > 0,
    hasClash: isClashing('Advantages__c'),
    theirs: fieldText('Advantages__c', seen.Advantages__c, rights.names),
  };
}

/** Contracts in force anywhere in the buying center: the paper is signed, whatever it was for. */
function contractsCovering({ squares }: MatrixReading, buyingCenterId: RecordId): readonly RecordId[] {
  const reasons = squares.filter(({ cell }) => cell.buyingCenterId === buyingCenterId).flatMap(({ from }) => from.reasons);
  return [...new Set(reasons.flatMap(({ code, recordId }) => (code === 'contractInForce' && recordId ? [recordId] : [])))];
}
