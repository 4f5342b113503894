import { api, LightningElement } from 'lwc';
import type { CardDeed, CardSection as Section } from './section.ts';

export { line, row, section, type CardButton, type CardDeed, type CardLine, type CardSection } from './section.ts';

/** Detail of the event `deed`. */
export interface CardDeedDetail {
  readonly deed: CardDeed;
  readonly value: string;
  /** Of a record. */
  readonly object: string | undefined;
  /** The name of the section it stands in. */
  readonly section: string;
}

/**
 * A block of a card: heading, lines with their details and buttons, or a text, or what is said when there is nothing.
 * @fires deed detail: `CardDeedDetail`
 */
export default class CardSection extends LightningElement {
  @api section: Section | undefined;

  /** On the heading: what was pressed may be gone with what it changed. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('h4')?.focus();
  }

  get isEmpty(): boolean {
    return this.section?.lines.length === 0 && this.section.prose === '';
  }

  handleDeed(event: Event): void {
    const { deed, value, object } = (event.currentTarget as HTMLElement).dataset;
    const detail: CardDeedDetail = { deed: deed as CardDeed, value: value!, object, section: this.section!.name };
    this.dispatchEvent(new CustomEvent('deed', { detail }));
  }
}
