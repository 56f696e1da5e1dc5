import { acceptFinding } from '../../src/actions/accept-finding';
import { chooseRule } from '../../src/actions/choose-rule';
import { writeXlsx } from '../../src/host/xlsx/write';
import { check, openWorkspace, resultOf, TODAY } from '../support/open-workspace';

/** The sample as a file: its two errors are accepted, and what is overdue is not checked. */
export async function acceptedSample(): Promise<Uint8Array> {
  const workspace = await openWorkspace();
  const { findings } = await check(workspace);
  for (const finding of findings.filter(({ severity }) => severity === 'error'))
    resultOf(await acceptFinding.run(workspace.excel, { finding, reason: 'To be settled at the next meeting.', today: TODAY }));
  resultOf(await chooseRule.run(workspace.excel, { rule: 'overdue-action', choice: 'off' }));
  workspace.close();
  return writeXlsx(workspace.book);
}
