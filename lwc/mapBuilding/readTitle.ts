import type { ManagementLevel, Maybe } from 'c/planModel';

/** What a title and a department say of a position; null where they say nothing. */
export interface TitleReading {
  readonly level: ManagementLevel | null;
  readonly function: string | null;
}

/** Highest first: the first that matches counts, so that a "Vice President" is no President and an "Assistant to the CEO" no CEO. */
const LEVELS: readonly (readonly [pattern: RegExp, level: ManagementLevel])[] = [
  [/\b(assistant|secretary) (to|of)\b|\bexecutive assistant\b|\bintern\b|\btrainee\b/i, 'Specialist'],
  [/\bchair(man|woman|person)?\b|\bboard\b|\bnon-executive\b|\bsupervisory\b|\bmanaging partner\b|\bowner\b|\bfounder\b/i, 'Board'],
  [/\b(vice president|vp|svp|evp|avp|director|head of|head|general manager|plant manager)\b(?<!managing director)/i, 'Senior Manager'],
  [/\bchief\b|\bc[efimopstd]o\b|\bciso\b|\bpresident\b|\bmanaging director\b|\bgeschäftsführer(in)?\b/i, 'Executive'],
  [/\b(manager|lead|leader|supervisor|superintendent|foreman|principal)\b/i, 'Manager'],
];

/** By words of the title or department; the customer's own word for the department is kept where nothing is recognised. */
const FUNCTIONS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(procurement|purchas\w*|sourcing|buyer|supply chain)\b/i, 'Procurement'],
  [/\b(it|cio|ciso|information technology|digital|software|data|systems?)\b/i, 'IT'],
  [/\b(financ\w*|cfo|controll\w*|treasur\w*|account(ing|s|ant)|audit\w*)\b/i, 'Finance'],
  [/\b(legal|counsel|compliance|lawyer)\b/i, 'Legal'],
  [/\b(hr|human resources|people|talent|chro)\b/i, 'Human Resources'],
  [/\b(marketing|cmo|brand|communications?)\b/i, 'Marketing'],
  [/\b(sales|commercial|business development|cro|customer)\b/i, 'Sales'],
  [/\b(r&d|research|develop\w*|engineer\w*|design\w*|technolog\w*|cto|architect\w*|naval)\b/i, 'Engineering'],
  [/\b(quality|hse|safety|environment\w*|sustainab\w*)\b/i, 'Quality and Safety'],
  [/\b(operat\w*|coo|production|manufactur\w*|plant|yard|logistics|maintenance|fleet|service)\b/i, 'Operations'],
  [/\b(ceo|president|managing director|chair\w*|board|owner|founder|strategy)\b/i, 'General Management'],
];

/** Level and function of a position as far as words can tell; for a person to correct. */
export function readTitle(title: Maybe<string>, department: Maybe<string>): TitleReading {
  const said = title?.trim() ?? '';
  const unit = department?.trim() ?? '';
  const level = said === '' ? null : (LEVELS.find(([pattern]) => pattern.test(said))?.[1] ?? 'Specialist');
  const named = functionIn(unit) ?? functionIn(said);
  return { level, function: named ?? (unit || null) };
}

function functionIn(text: string): string | undefined {
  return text === '' ? undefined : FUNCTIONS.find(([pattern]) => pattern.test(text))?.[1];
}
