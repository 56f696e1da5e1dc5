/** Words of offices and programs that somebody on a night shift should not have to know. */
export const OFFICE_WORDS = [
  'action plan matrix', 'actionable', 'alignment', 'assignee', 'baseline measurement', 'benchmark', 'bandwidth', 'buy-in', 'cadence', 'commence', 'conditional format',
  'data validation', 'deliverable', 'deliverables', 'engage stakeholders', 'facilitate', 'framework', 'functionality', 'going forward', 'granular', 'holistic', 'impactful',
  'in order to', 'initiative', 'interdependency', 'KPI', 'leverage', 'liaise', 'matrix', 'metric', 'milestone', 'modality', 'null', 'operationalise', 'optimise',
  'ownership structure', 'parameter', 'prior to', 'RAG', 'RACI', 'resourcing', 'roadmap', 'robust', 'schema', 'SMART', 'stakeholder matrix', 'stakeholder engagement',
  'strategic', 'streamline', 'synergy', 'terms of reference', 'transformation', 'utilise', 'utilize', 'validation', 'workstream', 'worksheet',
];

/** American spellings that slip in. */
export const AMERICAN = ['organization', 'prioritize', 'color', 'center', 'program', 'behavior', 'analyze', 'summarize', 'recognize'];

/** Whether a text has the word; abbreviations in capitals are told from words like them. */
export function saying(word: string): (text: string) => boolean {
  const pattern = new RegExp(String.raw`\b${word}\b`, word === word.toUpperCase() ? '' : 'i');
  return (text) => pattern.test(text);
}
