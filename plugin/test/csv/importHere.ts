import { join } from 'node:path';
import { CSV_SECTIONS } from '../../src/csv/csvSections.ts';
import { readCsv } from '../../src/csv/csvTable.ts';
import { importCsv, type CsvImport, type CsvImportOptions } from '../../src/csv/importCsv.ts';
import { NO_MAPPING, readMapping } from '../../src/csv/readMapping.ts';
import { resolveColumns } from '../../src/csv/resolveColumns.ts';
import { saidRows } from '../../src/csv/saidRows.ts';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';
import { readPlanFolder } from '../../src/planFiles/planFolder.ts';
import type { PlanFile } from '../../src/planFiles/yamlSource.ts';

/** The sample project of the tests. */
export async function halvorsen(): Promise<readonly PlanFile[]> {
  return (await readPlanFolder(join(__dirname, '../projects/halvorsen'))).files;
}

/** Imports a sheet, written as CSV, into files. @param mapping text of a mapping file */
export function importHere(
  files: readonly PlanFile[],
  section: string,
  csv: string,
  mapping = '',
  options: Partial<Pick<CsvImportOptions, 'clearsEmpty' | 'skipsInvalid' | 'defaults'>> = {},
): CsvImport {
  const spec = CSV_SECTIONS.get(section)!;
  const read = mapping === '' ? NO_MAPPING : readMapping(mapping, 'mapping.yaml', spec);
  const table = readCsv(csv, 'sheet.csv');
  const said = saidRows(table, resolveColumns(table.headers, spec, read), read);
  return importCsv(said, files, checkPlanFiles(files), {
    ...{ section: spec, mapping: read, defaults: {}, clearsEmpty: false, skipsInvalid: false, splitFrom: 400 },
    ...options,
  });
}

/** Files after an import. */
export function afterwards(files: readonly PlanFile[], { files: changed }: Pick<CsvImport, 'files'>): readonly PlanFile[] {
  const paths = new Set(changed.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...changed];
}

/** What an import says it does. */
export function sentencesOf({ differences }: CsvImport): readonly string[] {
  return differences.flatMap((group) => group.differences.flatMap(({ sentences }) => sentences));
}
