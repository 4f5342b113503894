import { fillIn } from 'c/fillIn';
import type { CardWords } from 'c/mapDrawing';
import { MAP_LABELS } from './labels.ts';

/** What is written on cards. */
export const CARD_WORDS: CardWords = {
  vacant: MAP_LABELS.VACANT,
  unknown: MAP_LABELS.UNKNOWN,
  vacantInitials: MAP_LABELS.VACANT_INITIALS,
  unknownInitials: MAP_LABELS.UNKNOWN_INITIALS,
  roles: {
    Approver: MAP_LABELS.ROLE_APPROVER,
    'Decision Maker': MAP_LABELS.ROLE_DECISION_MAKER,
    Evaluator: MAP_LABELS.ROLE_EVALUATOR,
    User: MAP_LABELS.ROLE_USER,
    Champion: MAP_LABELS.ROLE_CHAMPION,
    Coach: MAP_LABELS.ROLE_COACH,
    Influencer: MAP_LABELS.ROLE_INFLUENCER,
    Gatekeeper: MAP_LABELS.ROLE_GATEKEEPER,
    'Executive Sponsor': MAP_LABELS.ROLE_EXECUTIVE_SPONSOR,
    Blocker: MAP_LABELS.ROLE_BLOCKER,
  },
  moreRoles: (count) => fillIn(MAP_LABELS.MORE_ROLES, count),
  hidden: (count) => fillIn(MAP_LABELS.HIDDEN, count),
  trust: (trust) => fillIn(MAP_LABELS.TRUST, trust),
};
