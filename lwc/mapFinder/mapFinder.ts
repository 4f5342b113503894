import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { findPeople, type Findable } from 'c/mapPeople';
import { MAP_LABELS } from 'c/mapWords';

/** More than a person reads; typing narrows it. */
const MOST_SHOWN = 20;

interface Match {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly selected: 'true' | 'false';
  readonly look: string;
}

/**
 * Finds a person among thousands.
 * @fires jump detail: `{ id }`, to whom the map is to go
 */
export default class MapFinder extends LightningElement {
  /** What is looked for. */
  @api label = MAP_LABELS.FIND;

  labels = MAP_LABELS;
  query = '';
  isOpen = false;
  private active = 0;
  private held: Held<readonly Findable[]> | undefined;
  private found: readonly Findable[] = [];

  /** Held, as there may be thousands. */
  @api get people(): Held<readonly Findable[]> | undefined {
    return this.held;
  }
  set people(people: Held<readonly Findable[]> | undefined) {
    this.held = people;
    this.search();
  }

  @api focus(): void {
    this.template!.querySelector('input')?.focus();
  }

  get matches(): readonly Match[] {
    return this.found.map(({ id, name, position, laneName }, place) => ({
      id: `match-${id}`,
      key: id,
      name: name ?? position,
      detail: [name === null ? '' : position, laneName].filter(Boolean).join(' · '),
      selected: place === this.active ? 'true' : 'false',
      look: place === this.active ? 'match active' : 'match',
    }));
  }
  get expanded(): string {
    return String(this.isListed);
  }
  get isListed(): boolean {
    return this.isOpen && this.query.trim() !== '' && this.found.length > 0;
  }
  get isUnlisted(): boolean {
    return !this.isListed;
  }
  get activeId(): string | null {
    return this.isListed ? (this.matches[this.active]?.id ?? null) : null;
  }
  get status(): string {
    if (!this.isOpen || this.query.trim() === '') return '';
    const { length } = this.found;
    if (length === 0) return MAP_LABELS.FOUND_NOBODY;
    return fillIn(length === MOST_SHOWN ? MAP_LABELS.FOUND_MORE : MAP_LABELS.FOUND, length);
  }

  handleInput(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.search();
  }
  handleFocus(): void {
    this.isOpen = true;
  }
  handleBlur(): void {
    this.isOpen = false;
  }
  handleKeydown(event: KeyboardEvent): void {
    const { length } = this.found;
    switch (event.key) {
      case 'ArrowDown':
        this.active = length === 0 ? 0 : (this.active + 1) % length;
        break;
      case 'ArrowUp':
        this.active = length === 0 ? 0 : (this.active + length - 1) % length;
        break;
      case 'Enter':
        this.jump(this.found[this.active]?.id);
        break;
      case 'Escape':
        if (this.query === '') return;
        this.query = '';
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
  /** Keeps the focus where it is. */
  handleMatchDown(event: Event): void {
    event.preventDefault();
  }
  handleMatchClick(event: Event): void {
    this.jump((event.currentTarget as HTMLElement).dataset.id);
  }

  private search(): void {
    // What is looked through is made when somebody looks.
    this.found = this.query.trim() === '' ? [] : findPeople(this.held?.() ?? [], this.query, MOST_SHOWN);
    this.active = 0;
  }

  private jump(id: string | undefined): void {
    if (!id) return;
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent('jump', { detail: { id } }));
  }
}
