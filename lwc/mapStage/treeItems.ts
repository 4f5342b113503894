import type { RecordId } from 'c/planModel';
import { spokenPerson } from 'c/mapWords';
import type { StageContent } from './stageContent.ts';
import { personIn } from './stageScene.ts';

/** What a screen reader finds of one person. */
export interface TreeItem {
  readonly id: string;
  readonly key: RecordId;
  readonly label: string;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Null where nobody stands below. */
  readonly expanded: 'true' | 'false' | null;
  readonly selected: 'true' | 'false';
}

/** So many are all there at once. */
const MOST_ITEMS = 120;
/** Of more, so many around the keyboard: each has its place and level, so nothing is lost. */
const AROUND_KEYBOARD = 60;

/** Within the template. */
export function itemId(id: RecordId): string {
  return `item-${id}`;
}

export function treeItems(content: StageContent, activeId: RecordId | undefined, selection: ReadonlySet<RecordId>): readonly TreeItem[] {
  const { walk, context, sight, reading, laneNames } = content;
  const at = activeId === undefined ? 0 : (walk.index[activeId] ?? 0);
  const { length } = walk.steps;
  const count = length <= MOST_ITEMS ? length : AROUND_KEYBOARD;
  const first = Math.max(0, Math.min(at - AROUND_KEYBOARD / 2, length - count));
  return walk.steps.slice(first, first + count).map(({ id, level, place, siblings, reports, hidden }) => {
    const person = personIn(content, id);
    const around = {
      laneName: laneNames.get(person.laneId) ?? '',
      links: reading.linksOf[id]?.length ?? 0,
      hidden,
      isContext: context.has(id),
    };
    return {
      id: itemId(id),
      key: id,
      label: spokenPerson(person, sight, around),
      level,
      place,
      siblings,
      expanded: hidden > 0 ? 'false' : reports > 0 ? 'true' : null,
      selected: selection.has(id) ? 'true' : 'false',
    };
  });
}
