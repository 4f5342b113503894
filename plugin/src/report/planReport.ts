import { formatDay } from 'c/userFormat';
import type { IsoDate } from 'c/planModel';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { Report, Section } from './content/content.ts';
import { textOf } from './content/recordCells.ts';
import { namesMoney } from './moneyWords.ts';
import { relationshipsOf } from './readings/relationships.ts';
import { whiteSpaceOf } from './readings/whiteSpace.ts';
import { workOf } from './readings/work.ts';
import { reportContext, type Audience, type ReportContext } from './reportContext.ts';
import { say } from './say.ts';
import { adviceSection } from './sections/advice.ts';
import { changesSection, type EarlierState } from './sections/changes.ts';
import {
  centersSection,
  commitmentsSection,
  insightsSection,
  metricsSection,
  phaseSection,
  solutionsSection,
} from './sections/customer.ts';
import { detailsSection } from './sections/details.ts';
import { peopleSection } from './sections/people.ts';
import { summarySection, tilesOf } from './sections/summary.ts';
import { walletSection } from './sections/wallet.ts';
import { focusSection, whiteSpaceSection } from './sections/whiteSpace.ts';
import { objectivesSection, togetherSection } from './sections/work.ts';

export interface ReportRequest extends Audience {
  /** `Key__c` of the plan. */
  readonly planKey: string;
  readonly today: IsoDate;
  readonly before?: EarlierState | undefined;
  /** As numbers and days are written. */
  readonly locale: string;
  /** ISO codes of the amounts, the one that sums are in first. */
  readonly currencies: readonly string[];
}

/** One plan as a report. @param records of the whole project, as they were read */
export function planReport(records: readonly KeyedRecord[], request: ReportRequest): Report {
  const context = reportContext(records, request.planKey, request, request.today);
  const { plan, account, told, today, isCustomerSafe, hasPrices } = context;
  const sections = isCustomerSafe ? sharedSections(context) : internalSections(context, request);
  const changes = request.before ? [changesSection(context, records, request.before)] : [];
  return {
    title: textOf(account, 'Name', told) || account.key,
    subtitle: textOf(plan, 'Name', told),
    marks: [
      say('mark.period', formatDay(String(plan.fields.Period_Start__c)), formatDay(String(plan.fields.Period_End__c))),
      say('mark.day', formatDay(today)),
      say(isCustomerSafe ? 'mark.shared' : 'mark.internal'),
    ],
    notes: [
      say(isCustomerSafe ? 'note.shared' : 'note.internal'),
      ...(hasPrices ? [] : [say('note.noPrices')]),
      ...(hasPrices && request.currencies.length > 1
        ? [say('note.currencies', request.currencies.join(', '), request.currencies[0]!)]
        : []),
    ],
    // Details come last, as an appendix does.
    sections: isCustomerSafe ? [...sections, ...changes] : [...sections.slice(0, -1), ...changes, ...sections.slice(-1)],
    foot: say(isCustomerSafe ? 'foot.shared' : 'foot.internal', formatDay(today)),
  };
}

function internalSections(context: ReportContext, { locale, currencies }: ReportRequest): readonly Section[] {
  const matrix = whiteSpaceOf(context);
  const people = relationshipsOf(context);
  const work = workOf(context);
  const isMoney = namesMoney(locale, currencies);
  return [
    summarySection(context, tilesOf(context, matrix, work)),
    focusSection(context, matrix),
    whiteSpaceSection(context, matrix, isMoney),
    ...(context.hasPrices ? [walletSection(matrix)] : []),
    peopleSection(context, people),
    centersSection(context),
    phaseSection(context),
    insightsSection(context),
    metricsSection(context),
    commitmentsSection(context),
    objectivesSection(context, work, isMoney),
    adviceSection(context, isMoney),
    detailsSection(context),
  ];
}

function sharedSections(context: ReportContext): readonly Section[] {
  return [
    summarySection(context, null),
    insightsSection(context),
    metricsSection(context),
    solutionsSection(context),
    togetherSection(context),
    commitmentsSection(context),
    centersSection(context),
    peopleSection(context, relationshipsOf(context)),
  ];
}
