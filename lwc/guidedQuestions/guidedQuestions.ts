import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { followGuide, GUIDES, type GuidedAttribute, type GuideNode, type GuideProgress } from 'c/guidedChoice';
import { GUIDE_ANSWERS, GUIDE_QUESTIONS } from 'c/relationshipWords';
import { LABELS } from './labels.ts';

/**
 * Asks a few plain questions about what somebody does and says what follows; nothing is taken over unasked.
 * @fires take detail: `{ attribute, value }`
 * @fires leave when the person wants to choose without questions
 */
export default class GuidedQuestions extends LightningElement {
  @api attribute: keyof GuidedAttribute = 'attitude';
  /** What the attribute is called here. */
  @api label = '';

  labels = LABELS;
  private answers: readonly string[] = [];
  /** The question changed under the keyboard. */
  private hasMoved = true;

  override renderedCallback(): void {
    if (!this.hasMoved) return;
    this.hasMoved = false;
    this.template!.querySelector<HTMLElement>('[data-question], [data-reached]')?.focus();
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.label);
  }

  get question(): string {
    return GUIDE_QUESTIONS[this.progress.next?.question ?? ''] ?? '';
  }

  get choices() {
    return (this.progress.next?.answers ?? []).map(({ answer }) => ({ answer, label: GUIDE_ANSWERS[answer] ?? answer }));
  }

  get isReached(): boolean {
    return this.progress.value !== null;
  }

  get reached(): string {
    return fillIn(LABELS.REACHED, this.progress.value ?? '');
  }

  get takeLabel(): string {
    return fillIn(LABELS.TAKE, this.progress.value ?? '');
  }

  /** What was answered so far, and leads to what comes. */
  get asked() {
    return this.progress.asked.map(({ question, answer }) => ({
      question,
      text: `${GUIDE_QUESTIONS[question] ?? question} – ${GUIDE_ANSWERS[answer] ?? answer}`,
    }));
  }

  get canGoBack(): boolean {
    return this.answers.length > 0;
  }

  handleAnswer(event: Event): void {
    this.go([...this.answers, (event.currentTarget as HTMLElement).dataset.answer!]);
  }

  handleBack(): void {
    this.go(this.answers.slice(0, -1));
  }

  handleTake(): void {
    this.dispatchEvent(new CustomEvent('take', { detail: { attribute: this.attribute, value: this.progress.value } }));
  }

  handleLeave(): void {
    this.dispatchEvent(new CustomEvent('leave'));
  }

  private go(answers: readonly string[]): void {
    this.answers = answers;
    this.hasMoved = true;
  }

  private get progress(): GuideProgress<string> {
    return followGuide(GUIDES[this.attribute] as GuideNode<string>, this.answers);
  }
}
