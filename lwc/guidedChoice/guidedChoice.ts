/** A few plain questions about what somebody does, instead of one hard one about what he is (system D). */
export { GUIDES, type Guide, type GuidedAttribute, type GuideNode } from './guides.ts';
export { followGuide, type GuideProgress } from './followGuide.ts';
