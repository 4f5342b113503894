import dagre from '@dagrejs/dagre';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import ELK from 'elkjs/lib/elk.bundled.js';

/** What is to be placed: people by their place in the list, all as large as a card, and what holds them together. */
export interface RivalGraph {
  readonly people: number;
  readonly edges: readonly (readonly [from: number, to: number])[];
  readonly card: { readonly width: number; readonly height: number };
}

/** Upper left corners, by place in the list. */
export type Places = readonly (readonly [x: number, y: number])[];
export type LayoutRival = (graph: RivalGraph) => Places | Promise<Places>;

const range = (count: number) => Array.from({ length: count }, (_, place) => place);

/** Layered, as for any directed graph; its defaults. */
function withDagre({ people, edges, card }: RivalGraph): Places {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({});
  for (const place of range(people)) graph.setNode(String(place), { ...card });
  edges.forEach(([from, to], place) => graph.setEdge(String(from), String(to), {}, String(place)));
  dagre.layout(graph);
  return range(people).map((place) => {
    const { x, y } = graph.node(String(place)) as { readonly x: number; readonly y: number };
    return [x - card.width / 2, y - card.height / 2];
  });
}

async function withElk(algorithm: 'layered' | 'mrtree', { people, edges, card }: RivalGraph): Promise<Places> {
  const { children } = await new ELK().layout({
    id: 'map',
    layoutOptions: { 'elk.algorithm': algorithm, 'elk.direction': 'DOWN' },
    children: range(people).map((place) => ({ id: String(place), ...card })),
    edges: edges.map(([from, to], place) => ({ id: `e${place}`, sources: [String(from)], targets: [String(to)] })),
  });
  return children!.map(({ x, y }) => [x!, y!]);
}

/** Its usual 300 ticks; cards push each other apart as circles that reach to their corners. */
function withForces({ people, edges, card }: RivalGraph): Places {
  const nodes = range(people).map((): SimulationNodeDatum => ({}));
  forceSimulation(nodes)
    .force('link', forceLink(edges.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('x', forceX())
    .force('y', forceY())
    .force('collide', forceCollide(Math.hypot(card.width, card.height) / 2))
    .stop()
    .tick(300);
  return nodes.map(({ x, y }) => [x! - card.width / 2, y! - card.height / 2]);
}

export const layoutRivals = {
  dagre: withDagre,
  'ELK layered': (graph) => withElk('layered', graph),
  'ELK mrtree': (graph) => withElk('mrtree', graph),
  'd3-force': withForces,
} as const satisfies Readonly<Record<string, LayoutRival>>;

export type RivalName = keyof typeof layoutRivals;

declare global {
  /** In the measured page. */
  var layOutWithRival: (name: RivalName, graph: RivalGraph) => Promise<Places>;
}
globalThis.layOutWithRival = async (name, graph) => layoutRivals[name](graph);
