import { actionsOf, isMarketing, isOpenObjective, leadsIn, onObjective, openMarketingOf, type ObjectiveCheck } from './objectiveCheck.ts';

/** Checks of what marketing and sales agreed before the work began (system E). */
export const agreementChecks: readonly ObjectiveCheck[] = [
  {
    code: 'OS002',
    name: 'actionBeforeObjective',
    system: 'E',
    severity: 'warning',
    find: ({ objectives }) =>
      objectives.filter(isOpenObjective).flatMap((reading) => {
        const actions = actionsOf(reading).filter(({ status }) => status !== 'Dropped');
        const begun = actions.filter(({ status }) => status === 'In Progress' || status === 'Done').length;
        const { status, target } = reading.objective;
        if (actions.length > 0 && (target === null || target === undefined)) {
          return [onObjective(reading, 'actionsBeforeTarget', 'setATarget', { actions: actions.length })];
        }
        return isMarketing(reading) && status === 'Proposed' && begun > 0
          ? [onObjective(reading, 'workBeforeAgreement', 'agreeWithSales', { actions: begun })]
          : [];
      }),
  },
  {
    code: 'OS003',
    name: 'measuredInLeads',
    system: 'E',
    severity: 'warning',
    find: (facts) =>
      openMarketingOf(facts).flatMap((reading) => {
        const said = leadsIn(reading);
        return said ? [onObjective(reading, 'measuredInLeads', 'measureWhatChanges', { measure: said })] : [];
      }),
  },
  {
    code: 'OS004',
    name: 'noSalesCoOwner',
    system: 'E',
    severity: 'warning',
    find: (facts) =>
      openMarketingOf(facts)
        .filter(({ objective }) => !objective.salesCoOwnerId)
        .map((reading) => onObjective(reading, 'noSalesCoOwner', 'findASeller')),
  },
  {
    code: 'OS005',
    name: 'notAcceptedBySales',
    system: 'E',
    severity: 'warning',
    find: (facts) =>
      openMarketingOf(facts).flatMap((reading) => {
        const { answer, answerReason: reason, acceptedOn, salesCoOwnerId } = reading.objective;
        if (answer === 'Declined') return [onObjective(reading, 'declinedBySales', 'changeAndProposeAgain', { reason: reason ?? '' })];
        if (answer === 'Changes Wanted') {
          return [onObjective(reading, 'changesWantedBySales', 'changeAndProposeAgain', { reason: reason ?? '' })];
        }
        // Who has no seller cannot be accepted by one: that is said by OS004.
        return answer === 'Accepted' || acceptedOn || !salesCoOwnerId ? [] : [onObjective(reading, 'notAcceptedBySales', 'askForAnAnswer')];
      }),
  },
  {
    code: 'OS014',
    name: 'serviceLevelBroken',
    system: 'E',
    severity: 'warning',
    find: ({ breaches }) =>
      breaches()
        .filter(({ answeredOn }) => answeredOn === null)
        .map(({ contactId, respondedOn, dueOn }) => ({
          records: [{ object: 'Contact', id: contactId }],
          message: { code: 'serviceLevelBroken', values: { contactId, respondedOn, dueOn } },
          remedy: { code: 'comeBackToThem', values: { contactId } },
        })),
  },
];
