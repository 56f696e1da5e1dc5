import { READING_RULES, type ReadingRule } from '../model/reading-fault';
import { RULES } from './rules';

/** Whatever a finding's `rule` can be: what the reading of a workbook finds, then every rule, with its severity and its summary. */
export const CATALOGUE: readonly ReadingRule[] = [...Object.values(READING_RULES), ...RULES].map(({ id, severity, summary }) => ({ id, severity, summary }));
