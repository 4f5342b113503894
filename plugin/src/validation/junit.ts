import { reaches, type Finding, type Severity } from './finding.ts';

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/**
 * Findings as JUnit XML, which build servers show as tests: one suite for each file, one case for each finding; a file without any is one case that
 * passed. What does not fail the run is noted in the case and does not fail it either.
 */
export function toJunit(findings: readonly Finding[], files: readonly string[], failOn: Severity | 'never'): string {
  const failing = (all: readonly Finding[]) => all.filter((finding) => reaches([finding], failOn)).length;
  const suites = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const cases = own.map((finding) => testCase(finding, failOn));
    const passed = `    <testcase classname="${xml(file)}" name="valid"/>`;
    const count = Math.max(own.length, 1);
    return [
      `  <testsuite name="${xml(file)}" tests="${count}" failures="${failing(own)}">`,
      ...(own.length > 0 ? cases : [passed]),
      '  </testsuite>',
    ];
  });
  const tests = files.reduce((sum, file) => sum + Math.max(findings.filter((finding) => finding.file === file).length, 1), 0);
  const head = `<testsuites name="sf account-plan validate" tests="${tests}" failures="${failing(findings)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.flat(), '</testsuites>'].join('\n');
}

function testCase(finding: Finding, failOn: Severity | 'never'): string {
  const { rule, severity, message, remedy, file, line, column } = finding;
  const text = xml(`${file}:${line}:${column} ${message}${remedy === null ? '' : ` ${remedy}`}`);
  const inside = reaches([finding], failOn)
    ? `<failure type="${severity}" message="${xml(message)}">${text}</failure>`
    : `<system-out>${severity}: ${text}</system-out>`;
  return `    <testcase classname="${xml(file)}" name="${xml(`${rule} line ${line}`)}">${inside}</testcase>`;
}

/** Escaped, and without the characters that XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[<>&"']/g, (character) => ESCAPES[character]!);
}
