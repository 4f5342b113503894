import { carriedSections, FIT_REASON_CODES } from 'c/cellConversion';
import { fitWords, HEADINGS, sectionWriter } from 'c/conversionWords';
import type { WhiteSpaceCell } from 'c/planModel';

const everything: Required<Pick<WhiteSpaceCell, 'customerValue' | 'margin' | 'strategicFit' | 'confirmedOn' | 'notes' | 'currency'>> &
  WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'pumps',
  customerValue: 1_250_000.5,
  margin: 12.5,
  strategicFit: 4,
  confirmedOn: '2026-11-01',
  notes: 'Call first',
  currency: 'NOK',
  upSellAnswers: { knownForOldOnly: 'Yes' },
};

test('values of a cell are written as people read them, each under its heading', () => {
  const sections = carriedSections(everything, { write: sectionWriter('NOK') });
  expect(sections.map(({ text }) => text.replace(/\s/g, ' '))).toEqual([
    'NOK 1,250,000.5',
    '12.5%',
    '4',
    'Nov 1, 2026',
    'Call first',
    'Yes',
  ]);
  expect(sections.map(({ code }) => HEADINGS[code])).toEqual([
    'c.Opportunity_HeadingCustomerValue',
    'c.Opportunity_HeadingMargin',
    'c.Opportunity_HeadingStrategicFit',
    'c.Opportunity_HeadingConfirmedOn',
    'c.Opportunity_HeadingNotes',
    'c.CellWords_QuestionKnown',
  ]);
});

test('every reason has words', () => {
  for (const code of FIT_REASON_CODES) expect(fitWords({ code, values: {} })).toMatch(/^c\.Opportunity_Fit/);
});
