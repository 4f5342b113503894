import { api, LightningElement } from 'lwc';
import { hold } from 'c/held';
import { readPortfolio } from 'c/portfolioReading';
import { factName, STANDING_WORDS } from 'c/readinessWords';
import { formatShortMoney } from 'c/userFormat';

/** The portfolio beside the plain way to draw one, on the same data, in one sandbox: nothing crosses its wall but text and numbers. */
export default class PortfolioBench extends LightningElement {
  kind;
  portfolio;
  rows = [];
  facts;
  today;

  get isPortfolio() {
    return this.kind === 'portfolio';
  }
  get isTable() {
    return this.kind === 'table';
  }

  /** The data are there; nothing is read of them yet. */
  @api prepare(text, today) {
    this.facts = JSON.parse(text);
    this.today = today;
  }

  /** Reads and shows them: from here on it is measured. */
  @api show(kind) {
    const reading = readPortfolio(this.facts, this.today);
    if (kind === 'portfolio') this.portfolio = hold(reading);
    else this.rows = reading.accounts.map(rowOf);
    this.kind = kind;
  }
}

/** What the grid says of an account, as texts. */
function rowOf({ id, name, plan, industry, readiness, objectives, marketers, money }) {
  const cells = [
    [name, plan?.name],
    [industry],
    [STANDING_WORDS[readiness.standing].name, readiness.next && factName(readiness.next.code)],
    [objectives.all === 0 ? 'None' : `${objectives.open} of ${objectives.all}`],
    [String(objectives.late)],
    [marketers[0]?.name ?? 'Nobody'],
    [money?.planned ? formatShortMoney(money.planned) : '–', money?.granted ? formatShortMoney(money.granted) : ''],
    [typeof money?.spent === 'number' ? formatShortMoney(money.spent) : '–', money?.over ? formatShortMoney(money.over) : ''],
  ];
  return { id, cells: cells.map(([text, hint], at) => ({ key: `${id} ${at}`, text: text ?? '', hint: hint ?? '' })) };
}
