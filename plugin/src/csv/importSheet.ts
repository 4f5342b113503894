import { Messages } from '@salesforce/core';
import { checkPlanFiles } from '../planFiles/checkPlanFiles.ts';
import { writePlanFolder } from '../planFiles/planFolder.ts';
import { firstError } from '../planFiles/problemText.ts';
import { keptReadings, readPlanFiles } from '../planFiles/readPlanFiles.ts';
import { openProject } from '../project/openProject.ts';
import { CSV_SECTIONS } from './csvSections.ts';
import { readCsv } from './csvTable.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import type { DelimiterName } from './delimiters.ts';
import { importCsv, type CsvImport, type CsvImportOptions } from './importCsv.ts';
import { readInput } from './readInput.ts';
import { NO_MAPPING, readMapping } from './readMapping.ts';
import { resolveColumns, type SheetColumns } from './resolveColumns.ts';
import { saidRows } from './saidRows.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.import.csv');

/** A file to import, and how. */
export interface Sheet extends Pick<CsvImportOptions, 'defaults' | 'clearsEmpty' | 'skipsInvalid'> {
  readonly file: string;
  /** As `CSV_SECTIONS` calls it. */
  readonly section: string;
  readonly mappingFile?: string;
  readonly delimiter?: DelimiterName;
  readonly encoding?: Encoding;
}

export interface ImportedSheet extends CsvImport {
  /** Columns that nothing is taken from. */
  readonly unknown: SheetColumns['unknown'];
  write(): Promise<void>;
}

/**
 * Reads a sheet and works out what it changes in a project; `write` does it. @param directory of the project, or inside it
 * @throws SfError for whatever cannot be read
 */
export async function importSheet(
  directory: string,
  { file, section: name, mappingFile, delimiter, encoding, ...options }: Sheet,
): Promise<ImportedSheet> {
  const section = CSV_SECTIONS.get(name)!;
  const mapping = mappingFile ? readMapping(decodeText(await readInput(mappingFile), mappingFile), mappingFile, section) : NO_MAPPING;
  const table = readCsv(decodeText(await readInput(file), file, encoding), file, delimiter);
  const columns = resolveColumns(table.headers, section, mapping);
  const { root, files, problems, settings } = await openProject(directory);
  const readOne = keptReadings();
  const error = firstError([...problems, ...readPlanFiles(files, readOne).problems]);
  if (error) throw messages.createError('error.unreadable', [error]);
  const how = { ...options, section, mapping, splitFrom: settings.splitFrom, readOne };
  const imported = importCsv(saidRows(table, columns, mapping), files, checkPlanFiles(files, readOne), how);
  return { ...imported, unknown: columns.unknown, write: () => writePlanFolder(root, imported.files) };
}
