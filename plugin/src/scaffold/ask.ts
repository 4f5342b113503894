import { createInterface } from 'node:readline/promises';

/** Where questions are asked and answered. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks in a terminal, one question after the other. */
export interface Asker {
  /** A line of text; an empty answer takes the suggestion. Asked again until `refusal` has nothing to say. */
  text(question: string, suggestion: string, refusal?: (answer: string) => string | undefined): Promise<string>;
  /** Yes or no. */
  yes(question: string, suggestion: string): Promise<boolean>;
  /** One of a list, by its number or its words. @param suggestion the first one unless another is said */
  choice<Choice extends string>(
    question: string,
    choices: readonly Choice[],
    wordsOf: (choice: Choice) => string,
    suggestion?: Choice,
  ): Promise<Choice>;
  close(): void;
}

export function askIn({ input, output }: Terminal): Asker {
  const lines = createInterface({ input, output, terminal: false });
  const waiting: ((line: string) => void)[] = [];
  const early: string[] = [];
  let isOver = false;
  lines.on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else early.push(line);
  });
  // The end of the input answers every question with its suggestion.
  lines.on('close', () => {
    isOver = true;
    for (const next of waiting.splice(0)) next('');
  });
  const line = (prompt: string) => {
    output.write(prompt);
    const ready = early.shift();
    if (ready !== undefined) return Promise.resolve(ready.trim());
    return isOver ? Promise.resolve('') : new Promise<string>((done) => waiting.push((said) => done(said.trim())));
  };
  const text: Asker['text'] = async (question, suggestion, refusal = () => undefined) => {
    for (;;) {
      const answer = (await line(suggestion === '' ? `${question}: ` : `${question} (${suggestion}): `)) || suggestion;
      const no = refusal(answer);
      if (no === undefined || isOver) return answer;
      output.write(`${no}\n`);
    }
  };
  return {
    text,
    yes: async (question, suggestion) => /^y(?:es)?$/i.test(await text(question, suggestion)),
    async choice(question, choices, wordsOf, suggestion = choices[0]!) {
      choices.forEach((choice, index) => output.write(`  ${index + 1}  ${wordsOf(choice)}\n`));
      const find = (answer: string) =>
        choices[Number(answer) - 1] ?? choices.find((choice) => choice.toLowerCase() === answer.toLowerCase());
      const answer = await text(question, String(choices.indexOf(suggestion) + 1), (said) =>
        find(said) ? undefined : `1–${choices.length}?`,
      );
      return find(answer) ?? suggestion;
    },
    close: () => lines.close(),
  };
}
