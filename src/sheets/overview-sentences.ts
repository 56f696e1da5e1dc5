import { CONCLUSIONS } from '../domain/analysis/continuum';
import { pathwaySegments } from '../domain/model/choice-list';
import type { Naming } from './naming';

/** What each chart of the overview shows, as a formula without its `=`: live, and an invitation while there is nothing. */

export function actionSentence({ table }: Naming): string {
  const plan = table('PlanActions');
  const all = `COUNTIF(${plan}[Timing],"?*")`;
  const done = `COUNTIF(${plan}[Timing],"Done")`;
  const behind = `(COUNTIF(${plan}[Status],"At risk")+COUNTIF(${plan}[Status],"Off track")+COUNTIF(${plan}[Status],"Blocked"))`;
  const said = `(${all}-${done})&" of "&${counted(all, 'action')}&" open; "&${behind}&" at risk, off track or blocked."`;
  return `IF(${all}=0,"No actions yet: write the first ones on Plan.",${said})`;
}

export function goalSentence({ table }: Naming, shown: number): string {
  const goals = table('Goals');
  const all = `COUNTIF(${goals}[ID],"?*")`;
  const late = `COUNTIF(${goals}[Overdue actions],">0")`;
  const active = `COUNTIF(${goals}[Status],"Active")`;
  const said = `${active}&" of "&${counted(all, 'goal')}&" active; "&IF(${late}=0,"none has",${late}&IF(${late}=1," has"," have"))&" overdue actions."`;
  return `IF(${all}=0,"No goals yet: write the first one on Goals.",${said}&IF(${all}>${shown}," The first ${shown} are shown.",""))`;
}

export function commitmentSentence({ table }: Naming): string {
  const stakeholders = table('Stakeholders');
  const all = `COUNTIF(${stakeholders}[What to do],"?*")`;
  const count = ({ words }: { words: string }): string => `COUNTIF(${stakeholders}[What to do],"${words}")`;
  const { inPlace, buildSupport, opposed, overCommitted, mildlyOver } = CONCLUSIONS;
  const ahead = `(${count(overCommitted)}+${count(mildlyOver)})`;
  const said = `${count(inPlace)}&" of "&${all}&" are where the work needs them; "&${count(buildSupport)}&" short of it, "&${ahead}&" beyond, "&${count(opposed)}&" opposed."`;
  return `IF(${all}=0,"No stakeholders yet: list whose support you need on Stakeholders.",${said})`;
}

export function pathwaySentence({ table }: Naming): string {
  const stakeholders = table('Stakeholders');
  const asked = pathwaySegments.values.filter((segment) => segment !== 'Other');
  const missing = asked.map((segment) => `IF(COUNTIF(${stakeholders}[Pathway],"${segment}")=0,", ${segment}","")`).join('&');
  const said = `IF(LEN(${missing})=0,"Every part of the pathway has a stakeholder.","Nobody yet from: "&MID(${missing},3,200)&".")`;
  return `IF(COUNTIF(${stakeholders}[What to do],"?*")=0,"No stakeholders yet: the whole pathway is still to be covered.",${said})`;
}

/** `1 action is`, `12 actions are` */
function counted(count: string, noun: string): string {
  return `${count}&IF(${count}=1," ${noun} is"," ${noun}s are")`;
}
