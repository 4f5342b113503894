import { isJudged, JUDGEMENTS, type JudgementGrounds, type Maybe, type Stakeholder } from 'c/planModel';

const LONGEST = 255;

/**
 * What the judgements of the kept one rest on: each brings its own evidence and day along. Where both judged alike, both were right, and the later day
 * counts.
 * @param chosen judgements, among other fields, of which the other's word was chosen
 * @returns undefined where the kept one's stay as they are
 */
export function mergeGrounds(
  kept: Stakeholder,
  dropped: Stakeholder,
  chosen: readonly (keyof Stakeholder)[] = [],
): Stakeholder['grounds'] | undefined {
  const merged = JUDGEMENTS.flatMap((judgement) => {
    const [own, other] = [kept.grounds?.[judgement], dropped.grounds?.[judgement]];
    if (!other) return [];
    const [isOwn, isOther] = [isJudged(kept, judgement), isJudged(dropped, judgement)];
    if (chosen.includes(judgement) || (isOther && !isOwn)) return [[judgement, { ...own, ...other }] as const];
    // Roles of both come together.
    const isAlike = judgement === 'buyingRoles' || kept[judgement] === dropped[judgement] || (!isOwn && !isOther);
    const both = isAlike ? joined(own ?? {}, other) : undefined;
    return both ? [[judgement, both] as const] : [];
  });
  return merged.length > 0 ? { ...kept.grounds, ...Object.fromEntries(merged) } : undefined;
}

function joined(own: JudgementGrounds, other: JudgementGrounds): JudgementGrounds | undefined {
  const isLater = (other.judgedOn ?? '') > (own.judgedOn ?? '');
  const evidence = joinedText(own.evidence, other.evidence, isLater);
  if (evidence === own.evidence && !isLater) return undefined;
  return { ...own, evidence, ...(isLater ? { judgedOn: other.judgedOn } : {}) };
}

/** Both where they fit, else the later one: a field holds 255 characters. */
function joinedText(own: Maybe<string>, other: Maybe<string>, isLater: boolean): Maybe<string> {
  const [one, two] = [own?.trim() ?? '', other?.trim() ?? ''];
  if (!two || one.includes(two)) return own;
  if (!one) return two;
  const both = `${one} / ${two}`;
  return both.length <= LONGEST ? both : isLater ? two : own;
}
