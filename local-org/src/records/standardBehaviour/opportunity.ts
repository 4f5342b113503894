import { forecastCategories, opportunityStages } from '../../schema/opportunityStages.ts';
import { roundHalfUp } from '../coerceNumber.ts';
import { isChanged, isNew, setIfPresent, type RecordWrite } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** The stage decides probability, forecast category and whether it is closed or won; what the client names itself stays. */
export const opportunity: StandardBehaviour = {
  before(write) {
    if (isNew(write) || isChanged(write, 'StageName')) followStage(write);
    if (write.given.has('ForecastCategoryName')) followForecastName(write);
    keepAmountOfLineItems(write);
    const { Amount: amount, Probability: probability } = write.row;
    const expected = typeof amount === 'number' && typeof probability === 'number' ? roundHalfUp((amount * probability) / 100, 2) : null;
    setIfPresent(write, 'ExpectedRevenue', expected);
    fillFiscalPeriod(write);
    countPushes(write);
  },
};

function followStage(write: RecordWrite): void {
  const stage = opportunityStages.find(({ name }) => name.toLowerCase() === String(write.row['StageName']).toLowerCase());
  setIfPresent(write, 'IsClosed', stage?.isClosed ?? false);
  setIfPresent(write, 'IsWon', stage?.isWon ?? false);
  setIfPresent(write, 'LastStageChangeDate', isNew(write) ? null : write.context.timestamp());
  if (!stage) return;
  if (!write.given.has('Probability') || write.row['Probability'] === null) setIfPresent(write, 'Probability', stage.probability);
  if (!write.given.has('ForecastCategoryName') || write.row['ForecastCategoryName'] === null) {
    setIfPresent(write, 'ForecastCategoryName', stage.forecastCategoryName);
  }
  followForecastName(write);
}

function followForecastName(write: RecordWrite): void {
  const category = forecastCategories.find(({ name }) => name === write.row['ForecastCategoryName']);
  setIfPresent(write, 'ForecastCategory', category?.value ?? null);
}

/** With line items the amount is their sum; a client's own is ignored without a word, as Salesforce documents. */
function keepAmountOfLineItems(write: RecordWrite): void {
  if (write.prior?.['HasOpportunityLineItem'] === true && !write.given.has('HasOpportunityLineItem')) {
    setIfPresent(write, 'Amount', write.prior['Amount'] ?? null);
  }
}

/** Fiscal years are calendar years. */
function fillFiscalPeriod(write: RecordWrite): void {
  const closeDate = write.row['CloseDate'];
  if (typeof closeDate !== 'string') return;
  const year = Number(closeDate.slice(0, 4));
  const quarter = Math.ceil(Number(closeDate.slice(5, 7)) / 3);
  setIfPresent(write, 'FiscalYear', year);
  setIfPresent(write, 'FiscalQuarter', quarter);
  setIfPresent(write, 'Fiscal', `${year} ${quarter}`);
}

/** Counts how often the close date went to a later month. */
function countPushes(write: RecordWrite): void {
  const month = (closeDate: unknown): string => String(closeDate ?? '').slice(0, 7);
  const pushes = Number(write.prior?.['PushCount'] ?? 0);
  const isPushed = write.prior !== undefined && month(write.row['CloseDate']) > month(write.prior['CloseDate']);
  setIfPresent(write, 'PushCount', isPushed ? pushes + 1 : pushes);
}
