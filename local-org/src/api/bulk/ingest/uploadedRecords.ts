import { createCsvParser, CsvError } from '../csv/createCsvParser.ts';
import type { CsvParser } from '../csv/createCsvParser.ts';
import { columnDelimiters } from '../csv/csvFormat.ts';
import { JobFailure } from '../bulkJob.ts';
import type { BulkJob } from '../bulkJob.ts';
import type { JobStore } from '../jobStore.ts';

export type CsvRecord = readonly string[];

/** The records of an upload, header first, in lists as they are read: one list per piece, so that a reader can pause between them. */
export function* uploadedRecords(store: JobStore, job: BulkJob): Generator<readonly CsvRecord[]> {
  const { columnDelimiter, lineEnding } = job.settings;
  const parser = createCsvParser(columnDelimiters[columnDelimiter]);
  // Takes a byte order mark away.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const bytes of store.upload(job.id)) {
      yield parser.parse(decoder.decode(bytes, { stream: true }), false);
      requireEnding(parser, lineEnding);
    }
    yield parser.parse(decoder.decode(), true);
    requireEnding(parser, lineEnding);
  } catch (error) {
    if (error instanceof CsvError) throw new JobFailure(`InvalidBatch : ${error.message}`);
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new JobFailure('InvalidBatch : Failed to parse CSV. The data is not UTF-8');
    throw error;
  }
}

function requireEnding({ firstEnding }: CsvParser, lineEnding: string): void {
  if (firstEnding !== undefined && firstEnding !== lineEnding)
    throw new JobFailure(`ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${lineEnding}`);
}
