import { api, LightningElement } from 'lwc';
import { hold } from 'c/held';
import { readOsas } from 'c/osaReading';
import { NO_FILTER, treeOf } from 'c/osaTree';
import { dueWords } from 'c/osaWords';
import { barBox, rangeOf, timelineLines, timeScale } from 'c/timelineLayout';
import { besideWords } from 'c/timelineWords';

/** Board and timeline beside the plain way to draw them, on the same data, in one sandbox: nothing crosses its wall but text and numbers. */
export default class OsaBench extends LightningElement {
  kind;
  osa;
  lines = [];
  objectives = [];
  width = 0;
  prepared;

  get isTimeline() {
    return this.kind === 'timeline';
  }
  get isBoard() {
    return this.kind === 'board';
  }
  get isBars() {
    return this.kind === 'bars';
  }
  get isCards() {
    return this.kind === 'cards';
  }

  /** Reads the facts, so that only what is shown is measured; what a rival shows is made here already. */
  @api prepare(kind, text, today) {
    const reading = readOsas(JSON.parse(text), today);
    this.prepared = kind === 'bars' ? barsOf(reading) : kind === 'cards' ? cardsOf(reading) : { osa: hold(reading) };
  }

  /** Shows what was prepared: from here on it is measured. */
  @api show(kind) {
    Object.assign(this, this.prepared);
    this.kind = kind;
  }
}

/** An SVG element for every line, all of them open. */
function barsOf({ objectives, facts, today }) {
  const { actions, campaigns, plan } = facts;
  const lines = timelineLines({ tree: treeOf(objectives, NO_FILTER, today), campaigns, actions }, () => true);
  const days = [
    ...[plan.periodStart, plan.periodEnd],
    ...facts.objectives.map(({ dueOn }) => dueOn),
    ...[...actions, ...campaigns].flatMap(({ startOn, dueOn, endOn }) => [startOn, dueOn, endOn]),
  ];
  const scale = timeScale(rangeOf(days, today), 'quarter');
  return {
    width: scale.width,
    lines: lines.map((line) => {
      const { x, width } = line.bar ? barBox(scale, line.bar) : { x: 0, width: 0 };
      return { id: line.key, name: line.name, x, width, textX: x + width + 6, beside: line.bar ? besideWords(line, today) : '' };
    }),
  };
}

/** An HTML element for every card. */
function cardsOf({ objectives, today }) {
  const actionOf = ({ id, name, status, dueOn, ownerName }) => ({ id, name, status, due: dueWords(dueOn), owner: ownerName });
  return {
    objectives: treeOf(objectives, NO_FILTER, today).map(({ id, record, strategies, loose }) => ({
      ...{ id, name: record.name, status: record.status, owner: record.ownerName },
      groups: [
        ...strategies.map((one) => ({
          ...{ id: one.id, name: one.record.name, status: one.record.status },
          actions: one.actions.map(actionOf),
        })),
        ...(loose.length > 0 ? [{ id: `${id} loose`, name: '', status: '', actions: loose.map(actionOf) }] : []),
      ],
    })),
  };
}
