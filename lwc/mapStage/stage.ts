import type { Point } from 'c/mapView';
import type { RecordId } from 'c/planModel';
import type { Camera } from './camera.ts';
import type { Gesture } from './gestures.ts';
import type { StageMenu } from './menus.ts';
import type { StageContent } from './stageContent.ts';
import type { Hand } from './stageOverlay.ts';

/** The stage as its keyboard, its pointer and its menu work on it. */
export interface Stage {
  readonly canEdit: boolean;
  readonly content: StageContent | undefined;
  readonly cam: Camera;
  /** The selected people, as the page says. */
  readonly keys: ReadonlySet<RecordId>;
  /** Whom the keyboard stands on. */
  activeId: RecordId | undefined;
  isByKeyboard: boolean;
  /** Whom a pointer is over, and where it draws; of the map. */
  pointedId: RecordId | undefined;
  pointer: Point | undefined;
  gesture: Gesture | undefined;
  touches: ReadonlyMap<number, Point>;
  isLasso: boolean;
  /** What is carried, and over whom. */
  hand: Hand | undefined;
  overId: RecordId | undefined;
  menu: StageMenu | undefined;
  menuStyle: string;
  /** What is said aloud. */
  status: string;
  isRefusing: boolean;
  isHinting: boolean;
  select(ids: readonly RecordId[]): void;
  fire(type: string, detail?: object): void;
  fit(): void;
  zoom(factor: number): void;
  /** The keyboard comes here. */
  focus(): void;
  showCursor(cursor: string): void;
  hasFocus(): boolean;
  /** Where a pointer is on the stage, in pixels. */
  pointOf(event: MouseEvent): Point;
  refresh(): void;
  /** Only what lies above the cards. */
  refreshOverlay(): void;
}
