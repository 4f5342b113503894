import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import ts from 'typescript';

/** An error of `messages/` as a person reads it, its values as `%s`. */
export interface ErrorMessage {
  /** Name of the file without `.md`: that of a command, or of what several share. */
  readonly bundle: string;
  readonly key: string;
  readonly sentence: string;
}

/** A text in a test; what stands in it only when the test runs is `HOLE`. */
export interface TestedSentence {
  readonly file: string;
  readonly text: string;
  /** Source of the whole test it stands in. */
  readonly test: string;
}

const root = resolve(import.meta.dirname, '../..');
const HOLE = '\u0000';

/** Every `# error.x` of the message files; what to do about it (`error.x.actions`) belongs to it. */
export function errorMessages(folder = join(root, 'messages')): readonly ErrorMessage[] {
  return globSync('*.md', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^# (error\.\w+)\s*\n([^#]+)/gm)].map(([, key, text]) => ({
      bundle: basename(file, '.md'),
      key: key!,
      sentence: text!.trim(),
    })),
  );
}

/** Every text of the tests, joined where it is put together with `+`. */
export function testedSentences(files: readonly string[]): readonly TestedSentence[] {
  return files.flatMap((file) => sentencesOf(basename(file), readFileSync(file, 'utf8')));
}

export function sentencesOf(file: string, source: string): readonly TestedSentence[] {
  const found: TestedSentence[] = [];
  const visit = (node: ts.Node, test: string): void => {
    const own = ts.isExpressionStatement(node) && /^(?:test|it)\b/.test(node.expression.getText()) ? node.getText() : test;
    const text = ts.isExpression(node) ? textOf(node) : undefined;
    if (text !== undefined) found.push({ file, text, test: own });
    else ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), '');
  return found;
}

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined && right === undefined ? undefined : (left ?? HOLE) + (right ?? HOLE);
}

/**
 * Does a test hold the whole sentence, with some value for each `%s`, and the exit code beside it? That of a command's own message has to name the command
 * somewhere in its file: several commands say the same.
 */
export function isTested({ bundle, sentence }: ErrorMessage, texts: readonly TestedSentence[]): boolean {
  const command = bundle.startsWith('account-plan.') ? bundle.split('.').slice(1) : [];
  const isOfCommand = (file: string) => command.every((word) => texts.some((one) => one.file === file && one.text === word));
  const whole = new RegExp(
    `^${sentence
      .split('%s')
      .map((part) => escaped(part))
      .join('[^]+')}$`,
  );
  return texts.some(({ file, text, test }) => whole.test(text) && isOfCommand(file) && /\bexitCode\b|exit [0-9]+/.test(test));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
