import fc from 'fast-check';
import type { WhiteSpaceCell } from 'c/planModel';
import { convertCell, linkOpportunity, MOST_DESCRIPTION, outcomeOf, type ConversionContext } from 'c/cellConversion';

const cell: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'pumps',
  state: 'Potential',
  potentialAnnualRevenue: 250_000,
};
const context: ConversionContext = {
  account: { id: 'account', name: 'Halvorsen' },
  buyingCenter: { id: 'yard', name: 'Yard' },
  solution: { id: 'pumps', name: 'Pumps', productId: 'product' },
  stakeholders: [
    {
      id: 'lead',
      position: 'Yard manager',
      contactId: 'anna',
      buyingCenterId: 'yard',
      buyingRoles: ['User', 'Champion'],
      attitude: 'Opponent',
    },
    { id: 'vacant', position: 'Buyer', buyingCenterId: 'yard', buyingRoles: ['Approver'] },
    { id: 'money', position: 'Controller', contactId: 'bo', buyingCenterId: 'yard', buyingRoles: ['Approver'] },
  ],
  daysToClose: 90,
  stageName: 'Prospecting',
  today: '2026-11-22',
  headings: { notes: 'Notes' },
};

test('a cell becomes an opportunity with its product line, its people and its texts', () => {
  const filled = { ...cell, problemId: 'p', sponsorId: 'lead', notes: 'Call after the audit' };
  const conversion = convertCell(filled, {
    ...context,
    problem: { id: 'p', name: 'Downtime', kind: 'Pressure', detail: 'Two days a month' },
    sponsor: context.stakeholders[0]!,
    priceBookEntry: { id: 'entry', priceBookId: 'book' },
  });
  expect(conversion.opportunity).toMatchObject({
    Name: 'Halvorsen – Yard – Pumps',
    AccountId: 'account',
    StageName: 'Prospecting',
    CloseDate: '2027-02-20',
    Amount: 250_000,
    Pricebook2Id: 'book',
  });
  expect(conversion.opportunity.Description).toContain('Downtime\nTwo days a month');
  expect(conversion.opportunity.Description).toContain('Notes\nCall after the audit');
  expect(conversion.opportunity.Description).not.toContain('Opponent');
  expect(conversion.line).toEqual({ PricebookEntryId: 'entry', Quantity: 1, UnitPrice: 250_000 });
  expect(conversion.contactRoles.map(({ contactId, role, isPrimary }) => [contactId, role, isPrimary])).toEqual([
    ['anna', 'Champion', true],
    ['bo', 'Approver', false],
  ]);
  expect(conversion.problems).toEqual([]);
});

test('what stands against it is told', () => {
  const problems = (fields: Partial<WhiteSpaceCell>) => convertCell({ ...cell, ...fields }, context).problems.map(({ code }) => code);
  expect(problems({ opportunityId: 'deal', problemId: 'p', sponsorId: 's' })).toEqual(['alreadyLinked']);
  expect(problems({})).toEqual(['noProblemNamed', 'noSponsor']);
  expect(problems({ potentialAnnualRevenue: -5, problemId: 'p', sponsorId: 's' })).toEqual(['amountNotUsable']);
  expect(convertCell({ ...cell, potentialAnnualRevenue: 0 }, context).opportunity.Amount).toBe(0);
});

test('won and lost come back with the reason, once', () => {
  const lost = { id: 'deal', isClosed: true, isWon: false, closesOn: '2026-11-01', closeReason: 'Price' };
  const outcome = outcomeOf({ ...cell, notes: 'Before' }, lost, 'Lost')!;
  expect(outcome.fields).toEqual({ State__c: 'Lost', Notes__c: 'Before\n\nLost · 2026-11-01 · Price' });
  expect(outcomeOf({ ...cell, notes: outcome.fields.Notes__c }, lost, 'Lost')!.fields).toEqual({ State__c: 'Lost' });
  expect(outcomeOf(cell, { id: 'deal', isClosed: false }, 'Open')).toBeNull();
});

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ minLength: 20_000, maxLength: 32_000 }));
const written = fc.record(
  {
    notes: text,
    evidence: text,
    overrideReason: text,
    source: fc.string(),
    competitor: fc.string(),
    problemId: fc.string(),
    sponsorId: fc.string(),
    customerValue: fc.integer(),
    margin: fc.integer({ min: 0, max: 100 }),
    advantages: fc.constant(['Known People'] as const),
    upSellAnswers: fc.record({ knownForOldOnly: text, viewOfTotalSpend: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

test('law: nothing written on a cell is lost by conversion or by linking, and every piece fits its field', () => {
  fc.assert(
    fc.property(written, fc.string(), (fields, description) => {
      const whole = { ...cell, ...fields } as WhiteSpaceCell;
      const conversion = convertCell(whole, context);
      const link = linkOpportunity(whole, { id: 'deal', description }, context);
      const { upSellAnswers = {}, advantages = [], ...plain } = fields;
      for (const { opportunity, continuations } of [conversion, link]) {
        const pieces = [String(opportunity.Description), ...continuations];
        const joined = pieces.join('');
        for (const value of [...Object.values(plain), ...Object.values(upSellAnswers), ...advantages])
          expect(joined.includes(String(value))).toBe(true);
        expect(pieces.every((piece) => piece.length <= MOST_DESCRIPTION)).toBe(true);
      }
      expect([String(link.opportunity.Description), ...link.continuations].join('').startsWith(description)).toBe(true);
      expect(Object.keys(conversion.cell)).toEqual(['State__c']);
    }),
    { numRuns: 50 },
  );
});
