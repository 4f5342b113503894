import { api, LightningElement } from 'lwc';
import { hold } from 'c/held';
import { drawCard, drawLink } from 'c/mapDrawing';
import { isDrawnKind, mapSight } from 'c/mapPeople';
import { routeLinks, routePath } from 'c/mapRoutes';
import { CARD_WORDS } from 'c/mapWords';
import { CHART_SIZES, layOutOrgChart } from 'c/orgChartLayout';
import { personOf, readRelationships } from 'c/relationshipReading';

/** The relationship map beside the plain way to draw one, on the same data, in one sandbox: nothing crosses its wall but text and numbers. */
export default class MapBench extends LightningElement {
  kind;
  relationships;
  lines = [];
  links = [];
  tile;
  width = 0;
  height = 0;
  prepared;
  people = [];
  wanted = [];
  chart;

  get isMap() {
    return this.kind === 'map';
  }
  get isSvg() {
    return this.kind === 'svg';
  }

  /** Reads the facts, so that only what is laid out or shown is measured; the rival's drawing is made here already. */
  @api prepare(kind, text, today) {
    const reading = readRelationships(JSON.parse(text), today);
    this.people = reading.people.map(({ id, stakeholder, headId, laneId }) => ({
      id,
      name: stakeholder.position,
      parentId: headId,
      laneId,
    }));
    this.wanted = reading.links.flatMap(({ id, kind: linkKind, weight, fromStakeholderId, toStakeholderId }) =>
      fromStakeholderId && isDrawnKind(linkKind)
        ? [{ id, fromId: fromStakeholderId, toId: toStakeholderId, kind: linkKind, weight: weight ?? null }]
        : [],
    );
    this.prepared = kind === 'svg' ? svgOf(reading, this.people, this.wanted) : { relationships: hold(reading) };
  }

  /** Places everybody, as the map does. */
  @api layOut() {
    this.chart = layOutOrgChart(this.people, { sideBySideLevels: 2 });
  }

  /** Leads the links between those who are placed. @returns how many */
  @api route() {
    return routeLinks(this.chart, CHART_SIZES, this.wanted).length;
  }

  /** Upper left corners of the cards, as text. */
  @api places() {
    return JSON.stringify(this.chart.cards.map(({ x, y }) => [x, y]));
  }

  /** Shows what was prepared: from here on it is measured. */
  @api show(kind) {
    Object.assign(this, this.prepared);
    this.kind = kind;
  }
}

/** An element for everything: each card with all that is on it, each line and each link. */
function svgOf(reading, people, wanted) {
  const chart = layOutOrgChart(people, { sideBySideLevels: 2 });
  const sight = mapSight(reading, true);
  const byId = new Map(wanted.map((link) => [link.id, link]));
  const heads = new Set(chart.cards.map(({ headId }) => headId));
  const cards = chart.cards.map((card) =>
    drawCard(
      { person: personOf(reading, card.id), card, sight, isContext: false, isHead: heads.has(card.id) },
      CHART_SIZES,
      CARD_WORDS,
      false,
    ),
  );
  return {
    lines: chart.lines.map(({ toId, points }) => ({ id: toId, path: routePath(points.map(([x, y]) => ({ x, y }))) })),
    links: routeLinks(chart, CHART_SIZES, wanted).map((route) => drawLink({ ...byId.get(route.id), route })),
    tile: hold({ cards, box: { x: 0, y: 0, width: chart.width, height: chart.height }, isBrief: false }),
    width: chart.width,
    height: chart.height,
  };
}
