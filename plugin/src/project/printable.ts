/** A text for a terminal: what would move its cursor, change its colours or its title is only shown as a place where something was. Line ends stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
