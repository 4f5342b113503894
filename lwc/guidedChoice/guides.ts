import type { Attitude, ChangeAppetite, Coverage, DecisionOrientation, Power } from 'c/planModel';

/** What the questions of each attribute lead to. */
export interface GuidedAttribute {
  readonly power: Power;
  readonly attitude: Attitude;
  readonly coverage: Coverage;
  readonly decisionOrientation: DecisionOrientation;
  readonly appetiteForChange: ChangeAppetite;
}

/** A question with what each answer leads to: the next question, or the value. Screens have words for questions and answers by code. */
export interface GuideNode<Value extends string> {
  readonly question: string;
  readonly answers: readonly { readonly answer: string; readonly to: GuideNode<Value> | Value }[];
}

export type Guide<Attribute extends keyof GuidedAttribute> = GuideNode<GuidedAttribute[Attribute]>;

const yesNo = <Value extends string>(question: string, yes: GuideNode<Value> | Value, no: GuideNode<Value> | Value): GuideNode<Value> => ({
  question,
  answers: [
    { answer: 'yes', to: yes },
    { answer: 'no', to: no },
  ],
});

/** Every question asks for something one can have seen; the one that decides most comes first, and none is deeper than three. */
export const GUIDES: { readonly [Attribute in keyof GuidedAttribute]: Guide<Attribute> } = {
  power: yesNo<Power>(
    'asksThemFirst',
    yesNo('changesDecisions', 'Inner Circle', 'In the Structure'),
    yesNo('speaksInDecisions', 'In the Structure', 'Outside'),
  ),
  attitude: yesNo<Attitude>(
    'speaksForUs',
    yesNo('winsOthersForUs', 'Advocate', 'Supporter'),
    yesNo('speaksAgainstUs', yesNo('worksAgainstUs', 'Opponent', 'Sceptic'), 'Neutral'),
  ),
  coverage: yesNo<Coverage>(
    'everSpoken',
    yesNo('spokenThisQuarter', yesNo('sharesWhatOthersDoNot', 'Deep', 'Regular'), 'Brief'),
    yesNo('knowWhetherSpoken', 'None', 'Unknown'),
  ),
  decisionOrientation: {
    question: 'firstQuestionOfProposal',
    answers: [
      { answer: 'whatItCosts', to: 'Financial' },
      { answer: 'howItWorks', to: 'Technical' },
      { answer: 'whatItChanges', to: 'Business' },
      { answer: 'whoElseIsIn', to: 'Relationship' },
    ],
  },
  appetiteForChange: yesNo<ChangeAppetite>(
    'triesBeforeOthers',
    yesNo('forItsOwnSake', 'Innovator', 'Visionary'),
    yesNo('movesWithReferences', 'Pragmatist', yesNo('movesWhenMust', 'Conservative', 'Laggard')),
  ),
};
