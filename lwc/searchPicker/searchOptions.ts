/** Something to choose. */
export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** A second line that tells it from others of the same name; searched too. */
  readonly detail?: string | undefined;
}

/** What holds all words of the query, in any order and either case, as far as there is room to show it. */
export function searchOptions(options: readonly PickerOption[], query: string, most: number): readonly PickerOption[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const matches = options.filter(({ label, detail }) => {
    const text = `${label} ${detail ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return matches.slice(0, most);
}
