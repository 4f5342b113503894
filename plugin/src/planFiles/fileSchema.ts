import * as z from 'zod';
import { entrySchema } from './entrySchema.ts';
import { LONGEST_KEY } from './keys.ts';
import type { FileKind } from './layout.ts';
import { SECTIONS, type SectionSpec } from './sections.ts';

/** A whole file, for the completion and the red lines of editors. */
export function fileSchema(kind: FileKind): z.ZodObject {
  return z.strictObject(Object.fromEntries(SECTIONS[kind].map((section) => [section.name, sectionSchema(section)])));
}

function sectionSchema(section: SectionSpec): z.ZodType {
  const { form, children } = section;
  const inside = children.map((child): [string, z.ZodType] => [child.name, sectionSchema(child)]);
  const entry = entrySchema(section).extend(Object.fromEntries(inside));
  if (form === 'one') return entry.optional();
  return (form === 'map' ? z.record(z.string().min(1).max(LONGEST_KEY), entry) : z.array(entry)).nullish();
}

/** JSON Schema (draft 7, which every editor knows) of a kind of file. */
export function editorSchema(kind: FileKind): object {
  return z.toJSONSchema(fileSchema(kind), { target: 'draft-7', io: 'input' });
}
