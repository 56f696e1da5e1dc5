import { runRules } from '../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { summarise } from '../../src/domain/summary/summarise';
import { renderJson } from '../../src/reports/json';
import { TODAY, workspace } from '../support/workspace-builders';

test('the summary as JSON is the summary, with the rows of every sentence', () => {
  const given = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });
  const summary = summarise(given, runRules(given).findings);
  const text = renderJson(summary);
  expect(JSON.parse(text)).toEqual(summary);
  expect(text.endsWith('}\n')).toBe(true);
  expect((JSON.parse(text) as typeof summary).parts[1]?.sections[1]?.sentences[0]).toEqual({
    text: 'A3 “Rewrite the referral guide with GPs” was due on 10 Nov 2026 (14 days ago) and is off track.',
    rows: [{ collection: 'actions', index: 2, id: 'A3' }],
  });
});
