/** Is there a person to ask? Not in a script, not in continuous integration, and not where JSON is wanted. */
export function canAsk(isJson: boolean, isSilent: boolean): boolean {
  return !isJson && !isSilent && Boolean(process.stdin.isTTY) && Boolean(process.stderr.isTTY) && !process.env.CI;
}
