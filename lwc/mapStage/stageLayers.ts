import { joined, type Piece } from 'c/mapDrawing';
import type { StageContent } from './stageContent.ts';
import type { LineLayer } from './stageLines.ts';
import type { StageScene } from './stageScene.ts';

/** More lines than this are a grey cloud from afar: only those of chosen people are drawn then. */
const MOST_LINES_FROM_AFAR = 400;
const LINE_OPACITY = 0.8;
/** Of the others while somebody's lines are looked at. */
const FADED = 0.15;

/** What lies below the cards, the lowest first. */
export function nearLayers(scene: StageScene, isFaded: boolean): readonly LineLayer[] {
  return [...[scene.lanes(), scene.hierarchy(), scene.acrossLanes()].map(plain), linkLayer(scene, isFaded)];
}

/** The overview: lines and blocks, painted anew for each view; with few calls, as each is dear under Lightning Web Security. */
export function farLayers({ links }: StageContent, scene: StageScene, isFaded: boolean): readonly LineLayer[] {
  const layers = [
    ...[scene.lanes(), scene.wholeHierarchy()].map(plain),
    ...(links.length > MOST_LINES_FROM_AFAR ? [] : [linkLayer(scene, isFaded)]),
    plain(scene.wholeBlocks()),
  ];
  return layers.map(({ pieces, opacity }) => ({ pieces: joined(pieces), opacity }));
}

function linkLayer(scene: StageScene, isFaded: boolean): LineLayer {
  return { pieces: scene.linkPieces(), opacity: isFaded ? FADED : LINE_OPACITY };
}

function plain(pieces: readonly Piece[]): LineLayer {
  return { pieces, opacity: 1 };
}
