import type { HostileKind } from './hostile-files';
import { HOSTILE_KINDS, tallyHostileFiles } from './refused-clearly';

const FILES: Readonly<Record<HostileKind, number>> = { archive: 23, XML: 33, cost: 7, 'cut short': 100, 'bits changed': 200 };

test.each(HOSTILE_KINDS)('files of the kind “%s” are refused with one clear sentence each, or read as the sound one that they still are', async (kind) => {
  const { files, unharmed, unclear } = await tallyHostileFiles(kind);
  expect(unclear).toEqual([]);
  expect(files).toBe(FILES[kind]);
  // Only a bit that means nothing, such as one of a date, leaves a file as it was.
  expect(unharmed).toBeLessThan(kind === 'bits changed' ? 60 : 1);
});
