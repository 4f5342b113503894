import { meansAnother, roleChoices, type DealGroupReading, type DealMember } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import { buyingRoleOf } from 'c/mapBuilding';
import { ATTITUDE_LOOKS, type MapGlyph } from 'c/mapLook';
import type { DealRole } from 'c/planModel';
import type { JudgementSight } from 'c/relationshipReading';
import { formatDay, formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** One row of the table: one role of one person. */
export interface RoleView {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly position: string;
  /** What is wrong with his place: not on the map, of another company, left. */
  readonly remark: string;
  readonly canPutOnMap: boolean;
  readonly putOnMapAlternative: string;
  readonly role: string;
  readonly roleWords: string;
  readonly roleLabel: string;
  readonly isPrimary: boolean;
  readonly canBecomePrimary: boolean;
  readonly stand: readonly string[];
  readonly glyph: { readonly path: string; readonly fill: string; readonly stroke: string } | undefined;
  readonly coverage: string;
  readonly inTouch: string;
  readonly lastContact: string;
  readonly menuAlternative: string;
  readonly canOpenContact: boolean;
  readonly canOpenPosition: boolean;
}

export interface RoleOption {
  readonly label: string;
  readonly value: string;
}

/** @param attempt in every key: a refused choice is drawn anew from what is saved */
export function roleViews({ members }: DealGroupReading, sees: JudgementSight, canDraw: boolean, attempt: number): readonly RoleView[] {
  return members.flatMap((member) => member.rows.map((row) => roleView(member, row, sees, canDraw, attempt)));
}

/** Each word with what the method calls it, where that is something else. */
export function roleOptions({ members }: DealGroupReading, offered: readonly string[]): readonly RoleOption[] {
  const inUse = members.flatMap(({ rows }) => rows.flatMap(({ role }) => role ?? []));
  return [
    { label: LABELS.NO_ROLE, value: '' },
    ...roleChoices(offered, inUse).map((choice) => ({
      label: meansAnother(choice) ? fillIn(LABELS.WORD_MEANS, choice.word, choice.role!) : choice.word,
      value: choice.word,
    })),
  ];
}

function roleView(member: DealMember, row: DealRole, sees: JudgementSight, canDraw: boolean, attempt: number): RoleView {
  const { person, contact, isPrimary } = member;
  const name = member.name ?? LABELS.UNSEEN;
  const canPutOnMap = canDraw && person === null && contact !== null && contact.hasLeft !== true;
  const { attitude } = person?.stakeholder ?? {};
  return {
    key: `${row.id} ${attempt}`,
    id: row.id,
    name,
    position: member.position ?? '',
    remark: remarkOn(member),
    canPutOnMap,
    putOnMapAlternative: fillIn(LABELS.PUT_PERSON_ON_MAP, name),
    role: row.role ?? '',
    roleWords: wordsOf(row),
    roleLabel: fillIn(LABELS.ROLE_OF, name),
    isPrimary: row.isPrimary === true,
    canBecomePrimary: !isPrimary,
    stand: standOf(member, sees),
    glyph: sees.attitude && attitude ? glyphView(ATTITUDE_LOOKS[attitude]) : undefined,
    coverage: person?.coverage.counts ?? '',
    inTouch: person ? inTouchWords(member) : '',
    lastContact: lastContactOf(member),
    menuAlternative: fillIn(LABELS.ACTIONS_FOR, name),
    canOpenContact: member.name !== null,
    canOpenPosition: person !== null,
  };
}

function remarkOn({ person, contact, companyName, name }: DealMember): string {
  if (person?.hasLeft || contact?.hasLeft) return LABELS.HAS_LEFT;
  if (person) return '';
  if (contact) return LABELS.NOT_ON_MAP;
  return name !== null && companyName ? fillIn(LABELS.OTHER_COMPANY, companyName) : LABELS.NOT_ON_MAP;
}

function wordsOf({ role }: DealRole): string {
  if (!role) return LABELS.NO_ROLE;
  const choice = { word: role, role: buyingRoleOf(role) };
  return meansAnother(choice) ? fillIn(LABELS.WORD_MEANS, role, choice.role!) : role;
}

function standOf({ person }: DealMember, sees: JudgementSight): readonly string[] {
  const { attitude, power } = person?.stakeholder ?? {};
  const said = [sees.attitude ? attitude : null, sees.power ? power : null].flatMap((word) => word ?? []);
  return said.length > 0 ? said : [LABELS.NOT_SAID];
}

function inTouchWords({ person }: DealMember): string {
  const names = person!.ours
    .filter(({ levelNow, from }) => levelNow || from.some((one) => one !== 'team'))
    .flatMap(({ name }) => name || []);
  return names.length > 0 ? fillIn(LABELS.IN_TOUCH, formatList(names)) : LABELS.IN_TOUCH_NOBODY;
}

function lastContactOf({ person }: DealMember): string {
  const { lastContactOn } = person?.coverage.computed ?? {};
  return lastContactOn ? fillIn(LABELS.LAST_CONTACT, formatDay(lastContactOn)) : '';
}

function glyphView({ path, colour, isLine }: MapGlyph) {
  return { path, fill: isLine ? 'none' : colour, stroke: colour };
}
