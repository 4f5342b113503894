/** Names as people write them: case and blanks do not make another competitor. Empty where nobody is named. */
export function competitorKey(name: string | null | undefined): string {
  return name?.trim().toLowerCase() ?? '';
}
