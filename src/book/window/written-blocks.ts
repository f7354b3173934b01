import type { ClassRecord } from '../../school/school-model';
import { writtenTabs } from '../book-tabs';
import { isWritten } from '../tab-layout';
import { type Block, blockOf } from './block';

/** Every column of a class that people write in. */
export function writtenBlocks(schoolClass: ClassRecord): readonly Block[] {
  return writtenTabs(schoolClass).flatMap((tab) =>
    tab.columns.filter(isWritten).map((column) => blockOf(schoolClass, tab, column)),
  );
}
