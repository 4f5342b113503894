/** One record, every cell quoted as Salesforce does, with its line end. */
export function csvRecord(cells: readonly string[], delimiter: string, lineEnd: string): string {
  let text = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as string;
    if (index > 0) text += delimiter;
    text += cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
  }
  return text + lineEnd;
}
