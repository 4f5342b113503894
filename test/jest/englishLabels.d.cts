/** Every custom label by name, as it is deployed. */
export function readLabels(): Readonly<Record<string, string>>;
/** Lets a component test read the sentences people read, instead of the names of labels. Import what is tested after this. */
export function speakEnglish(): void;
