/** What people wrote is text, never markup, mention, image or HTML; in a table it stays in its cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#|!~$&]/g, (character) => `\\${character}`)
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (text) => `${text.slice(0, -1)}\\.`)
    .replace(/(?<![\w.])@/g, '@\u200b')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$|[-+=])/gm, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
