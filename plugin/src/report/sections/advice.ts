import { adviseAccount } from '../../advice/adviseAccount.ts';
import type { Cell, Section, Tone } from '../content/content.ts';
import { paragraph, section, table } from '../content/build.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

const TONES: Readonly<Record<'error' | 'warning' | 'info', Tone>> = { error: 'bad', warning: 'warning', info: 'plain' };
const SEVERITIES = Object.keys(TONES) as (keyof typeof TONES)[];

/** What the checks of the method say of the account and its plans, the severest first; never for the customer. */
export function adviceSection(context: ReportContext, isMoney: (text: string) => boolean): Section {
  const { hasPrices, all, account, policy, today } = context;
  const advice = adviseAccount(all.find('Account', account.key)!, all, policy, today);
  const told = advice.filter(({ sentence, remedy }) => hasPrices || !(isMoney(sentence) || isMoney(remedy)));
  const rows = SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity)).map((one): Cell[] => [
    { mark: say(`severity.${one.severity}`), tone: TONES[one.severity] },
    one.sentence,
    one.remedy,
    one.code,
  ]);
  const columns = ['severity', 'sentence', 'remedy', 'code'].map((key) => ({ title: say(`advice.${key}`) }));
  const leftOut = advice.length - told.length;
  return section('advice', say('advice.title'), [
    paragraph(say('advice.lead')),
    table(say('advice.title'), columns, rows, say('advice.none')),
    ...(leftOut > 0 ? [paragraph(say('advice.leftOut', leftOut))] : []),
  ]);
}
