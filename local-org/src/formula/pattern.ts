import { FormulaError } from './formula.ts';
import { parsePattern } from './parsePattern.ts';
import type { PatternNode } from './parsePattern.ts';

type State =
  | { readonly kind: 'one'; readonly test: (character: string) => boolean; readonly next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'assert'; readonly holds: (text: string, at: number) => boolean; readonly next: number }
  | { readonly kind: 'end' };

const MOST_STATES = 5_000;

/**
 * Compiles a regular expression of the Java kind that REGEX takes; the whole text must match. It runs as a set of states (Thompson 1968), so time
 * grows with text × pattern and never explodes, which a backtracking engine cannot promise for a pattern that someone deployed.
 * @throws FormulaError for syntax errors and for what such an engine does not do: look-around, back-references, possessive quantifiers
 */
export function compilePattern(source: string, position: number): (text: string) => boolean {
  const { root, ignoresCase } = parsePattern(source, position);
  const states: State[] = [{ kind: 'end' }];
  const add = (state: State): number => {
    if (states.length >= MOST_STATES) throw new FormulaError('The pattern of REGEX is too large', position);
    return states.push(state) - 1;
  };
  const build = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'empty':
        return next;
      case 'one':
        return add({ kind: 'one', test: node.test, next });
      case 'assert':
        return add({ kind: 'assert', holds: node.holds, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice':
        return add({ kind: 'fork', next: node.choices.map((choice) => build(choice, next)) });
      case 'repeat': {
        let start = next;
        if (node.maximum === Infinity) {
          const fork: number[] = [];
          start = add({ kind: 'fork', next: fork });
          fork.push(build(node.part, start), next);
        } else {
          for (let count = node.minimum; count < node.maximum; count++)
            start = add({ kind: 'fork', next: [build(node.part, start), next] });
        }
        for (let count = 0; count < node.minimum; count++) start = build(node.part, start);
        return start;
      }
    }
  };
  const start = build(root, 0);
  return (text) => run(states, start, ignoresCase ? text.toLowerCase() : text);
}

function run(states: readonly State[], start: number, text: string): boolean {
  let marks = new Uint8Array(states.length);
  let current: number[] = [];
  const enter = (from: number, at: number): void => {
    const pending = [from];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (marks[index] === 1) continue;
      marks[index] = 1;
      const state = states[index] as State;
      if (state.kind === 'fork') pending.push(...state.next);
      else if (state.kind === 'assert') {
        if (state.holds(text, at)) pending.push(state.next);
      } else current.push(index);
    }
  };
  enter(start, 0);
  for (let at = 0; at < text.length; at++) {
    const before = current;
    if (before.length === 0) return false;
    current = [];
    marks = new Uint8Array(states.length);
    for (const index of before) {
      const state = states[index] as State;
      if (state.kind === 'one' && state.test(text[at] ?? '')) enter(state.next, at + 1);
    }
  }
  return current.some((index) => states[index]?.kind === 'end');
}
