import { checkWorkspace } from '../actions/check-workspace';
import type { Trouble } from '../actions/outcome';
import { revealSheet } from '../actions/reveal-place';
import { summariseWorkspace } from '../actions/summarise-workspace';
import { thisExcel } from '../actions/this-excel';
import { calendarDateOf } from '../domain/model/calendar-date';
import { messageIn, presentMessage, showMessage } from './message-window';
import { ribbonCommand } from './ribbon-command';
import { strings } from './strings';
import './commands.css';

/** Changes nothing, so that its result is a message. */
async function check(): Promise<string> {
  const outcome = await checkWorkspace.run(thisExcel, { today: calendarDateOf(new Date()) });
  if (!outcome.ok) return told(outcome.trouble);
  const { cells, findings, faults } = outcome;
  const sentences = [
    strings.checked(findings.length, cells, new Date()),
    faults.length > 0 && strings.faults(faults.length),
    findings.length > 0 && strings.seeThem,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** Writes the report and shows it, so that the result is in front of the person. */
async function summarise(): Promise<string | null> {
  const outcome = await summariseWorkspace.run(thisExcel, { today: calendarDateOf(new Date()), writesReport: true });
  if (!outcome.ok) return told(outcome.trouble);
  if (outcome.sheet === null) return null;
  const shown = await revealSheet.run(thisExcel, { sheet: outcome.sheet });
  return shown.ok ? null : told(shown.trouble);
}

function told({ sentence, wayOn }: Trouble): string {
  return `${sentence} ${wayOn}`;
}

/** The names are the manifest's. */
function answerRibbon(): void {
  Office.actions.associate('check', button(check));
  Office.actions.associate('summarise', button(summarise));
}

/** Office does not wait for what a button returns, but for its event. */
function button(work: () => Promise<string | null>): (event: Office.AddinCommands.Event) => void {
  const command = ribbonCommand(work, showMessage, strings.unexpected);
  return (event) => void command(event);
}

const message = messageIn(window.location.hash);
if (message === null) void Office.onReady(answerRibbon);
else presentMessage(message);
