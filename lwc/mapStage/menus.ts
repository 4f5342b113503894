import { fillIn } from 'c/fillIn';
import { DRAWN_KINDS, type DrawnKind } from 'c/mapPeople';
import type { MapMenuItem } from 'c/mapMenu';
import { calledName, linkRefusal, MAP_LABELS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import type { StageContent } from './stageContent.ts';
import { personIn } from './stageScene.ts';

/** A menu, and whom it is about. */
export interface StageMenu {
  readonly label: string;
  readonly items: readonly MapMenuItem[];
  readonly id: RecordId;
  /** Where a drawn link ends; null in the menu of one person. */
  readonly toId: RecordId | null;
}

const LINK_WORDS: Readonly<Record<DrawnKind, string>> = {
  Influences: MAP_LABELS.LINK_INFLUENCES,
  Trusts: MAP_LABELS.LINK_TRUSTS,
  'Conflicts With': MAP_LABELS.LINK_CONFLICTS,
  'Dotted Line': MAP_LABELS.LINK_DOTTED,
};

export function isDrawnKindName(value: string): value is DrawnKind {
  return (DRAWN_KINDS as readonly string[]).includes(value);
}

/** What can be done with a person. */
export function personMenu(content: StageContent, id: RecordId, canEdit: boolean): StageMenu {
  const { reports, hidden } = content.walk.steps[content.walk.index[id]!]!;
  const person = personIn(content, id);
  const items: MapMenuItem[] = [
    { value: 'open', label: MAP_LABELS.MENU_OPEN },
    { value: 'focus', label: MAP_LABELS.MENU_FOCUS },
  ];
  if (hidden > 0) items.push({ value: 'fold', label: MAP_LABELS.MENU_UNFOLD });
  else if (reports > 0) items.push({ value: 'fold', label: MAP_LABELS.MENU_FOLD });
  if (canEdit) {
    items.push({ value: 'add', label: MAP_LABELS.MENU_ADD }, { value: 'pick', label: MAP_LABELS.MENU_MOVE });
    if (person.stakeholder.reportsToId) items.push({ value: 'top', label: MAP_LABELS.MENU_TOP });
    items.push(...DRAWN_KINDS.map((kind) => ({ value: kind, label: LINK_WORDS[kind] })));
  }
  return { label: fillIn(MAP_LABELS.MENU_LABEL, calledName(person)), items, id, toId: null };
}

/** Kinds of a link that was drawn from one to another, as far as there is none yet. */
export function linkMenu(content: StageContent, id: RecordId, toId: RecordId): StageMenu {
  const items = DRAWN_KINDS.filter((kind) => linkRefusal(content.reading, id, toId, kind) === null).map((kind) => ({
    value: kind,
    label: LINK_WORDS[kind].replace('…', ''),
  }));
  const label = fillIn(MAP_LABELS.LINK_MENU_LABEL, calledName(personIn(content, id)), calledName(personIn(content, toId)));
  return { label, items, id, toId };
}
