import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import { MAP_LABELS } from 'c/mapWords';
import { legendGroups, legendLines, type LegendGroup, type LegendLine, type MapLegendContent } from './legendEntries.ts';

export type { MapLegendContent };

/**
 * The key to the map: every sign with how many people have it.
 * @fires filter detail: `{ list, value }`, to be added to a filter or taken from it
 * @fires linktoggle detail: `{ kind }`, lines to be shown or hidden
 */
export default class MapLegend extends LightningElement {
  @api content: Held<MapLegendContent> | undefined;

  labels = MAP_LABELS;

  get groups(): readonly LegendGroup[] {
    return legendGroups(this.content!());
  }
  get lines(): readonly LegendLine[] {
    return legendLines(this.content!());
  }
  get isHidden(): boolean {
    const { attitude, power } = this.content!().sight;
    return !attitude && !power;
  }

  handleFilter(event: Event): void {
    const { list, value } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('filter', { detail: { list, value } }));
  }
  handleLine(event: Event): void {
    const { kind } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('linktoggle', { detail: { kind } }));
  }
}
