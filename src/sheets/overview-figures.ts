import { actionStatuses, memberSeats, pathwaySegments } from '../domain/model/choice-list';
import { CONCLUSIONS } from '../domain/analysis/continuum';
import { SIG_MEETINGS_NAME } from './hidden-names';
import type { Naming } from './naming';

/** One line of figures: what it counts, the figure, and what is worth saying of it. Formulas carry no `=`. */
export interface FigureLine {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly isDate?: boolean;
}

/** How the actions stand. A blank row has no Timing and is no action. */
export function actionFigures({ table }: Naming): FigureLine[] {
  const plan = table('PlanActions');
  const open = `${plan}[Timing],"?*",${plan}[Timing],"<>Done"`;
  return [
    { label: 'Open actions', value: `COUNTIFS(${open})`, note: `"of "&COUNTIF(${plan}[Timing],"?*")&" in the plan"` },
    { label: 'Overdue', value: `COUNTIF(${plan}[Timing],"Overdue")`, note: '"open, and past their due date"' },
    { label: 'Due in the next 30 days', value: `COUNTIFS(${open},${plan}[Due],">="&TODAY(),${plan}[Due],"<"&TODAY()+31)`, note: '"today included"' },
    { label: 'Blocked', value: `COUNTIFS(${open},${plan}[Blocked by],"?*")+COUNTIFS(${open},${plan}[Blocked by],"",${plan}[Status],"Blocked")`, note: '"something is in their way"' },
    { label: 'Without a lead', value: `COUNTIFS(${open},${plan}[Lead],"")`, note: '"open, and nobody leads them"' },
    { label: 'Without a due date', value: `COUNTIF(${plan}[Timing],"No date")`, note: '"open, and no day agreed"' },
  ];
}

/** How the group stands. `cell` gives the address of the figure on this line, from 0. */
export function groupFigures({ table }: Naming, cell: (line: number) => string): FigureLine[] {
  const [meetings, groups, decisions] = [table('Meetings'), table('WorkingGroups'), table('Decisions')];
  const planned = `COUNTIFS(${meetings}[Type],"SIG",${meetings}[Date],">="&TODAY())`;
  const held = `COUNTIFS(${meetings}[Type],"SIG",${meetings}[Date],"<"&TODAY())`;
  // Of the days of all SIG meetings, those to come are the greatest: the least of them is the next, the one below it the last.
  const dayAt = (position: string): string => `SUMPRODUCT(LARGE(${SIG_MEETINGS_NAME},${position}))`;
  const [next, last, members, seats] = [0, 1, 2, 3].map(cell) as [string, string, string, string];
  return [
    {
      label: 'Next SIG meeting',
      value: `IF(${planned}=0,"",${dayAt(planned)})`,
      note: `IF(${next}="",IF(${held}=0,"","none is planned"),IF(${next}=TODAY(),"today",IF(${next}=TODAY()+1,"tomorrow","in "&(${next}-TODAY())&" days")))`,
      isDate: true,
    },
    {
      label: 'Last SIG meeting',
      value: `IF(${held}=0,"",${dayAt(`${planned}+1`)})`,
      note: `IF(${last}="","",IF(${last}=TODAY()-1,"yesterday",(TODAY()-${last})&" days ago"))`,
      isDate: true,
    },
    { label: 'Members', value: activeMembers(table('Members')), note: '"six to eight at most is a good size"' },
    {
      label: 'Empty seats',
      value: `IF(${members}=0,"",${SEATS.map((seat) => `(${seatCount(table('Members'), seat)}=0)`).join('+')})`,
      note: `IF(N(${seats})=0,"",MID(${SEATS.map((seat) => `IF(${seatCount(table('Members'), seat)}=0,", ${seat}","")`).join('&')},3,200))`,
    },
    {
      label: 'Working groups',
      value: `COUNTIF(${groups}[ID],"?*")`,
      note: `IF(COUNTIF(${groups}[ID],"?*")=0,"",COUNTIFS(${groups}[ID],"?*",${groups}[Management support],"Yes")&" with management support")`,
    },
    { label: 'Decisions needed', value: `COUNTIFS(${decisions}[Question],"?*",${decisions}[Decision],"")`, note: '"questions without a decision"' },
  ];
}

/** What the hidden name `sig.sigMeetings` stands for: the day of each SIG meeting, and 0 for every other row. */
export function sigMeetingsFormula({ table }: Naming): string {
  const meetings = table('Meetings');
  return `=IF((${meetings}[Type]="SIG")*ISNUMBER(${meetings}[Date]),INT(${meetings}[Date]),0)`;
}

/** A list of words with how often each occurs: the figures of a chart. */
export interface Tally {
  readonly word: string;
  readonly count: string;
}

/** A blank status counts as not started, as everywhere. */
export function statusTally({ table }: Naming): Tally[] {
  const plan = table('PlanActions');
  return actionStatuses.values.map((word) => {
    const count = `COUNTIF(${plan}[Status],"${word}")`;
    return { word, count: word === 'Not started' ? `${count}+COUNTIFS(${plan}[Timing],"?*",${plan}[Status],"")` : count };
  });
}

/** In the order in which the group should look at them. */
export function commitmentTally({ table }: Naming): Tally[] {
  const { opposed, findOut, buildSupport, overCommitted, mildlyOver, inPlace, decide, dataError } = CONCLUSIONS;
  return [opposed, findOut, buildSupport, overCommitted, mildlyOver, inPlace, decide, dataError].map(({ words }) => ({
    word: words,
    count: `COUNTIF(${table('Stakeholders')}[What to do],"${words}")`,
  }));
}

export function pathwayTally({ table }: Naming): Tally[] {
  return pathwaySegments.values.map((word) => ({ word, count: `COUNTIF(${table('Stakeholders')}[Pathway],"${word}")` }));
}

/** Every seat but Other, which is never empty. */
const SEATS = memberSeats.values.filter((seat) => seat !== 'Other');

/** Who has no joining date has always been in the group; the day of leaving is no longer a day in it. */
function activeMembers(members: string): string {
  const isRow = `((${members}[Role]<>"")+(${members}[Name]<>"")+(${members}[Seat]<>"")>0)`;
  return `SUMPRODUCT(${isRow}*((${members}[Left]="")+(${members}[Left]>TODAY())>0)*(${members}[Joined]<=TODAY()))`;
}

function seatCount(members: string, seat: string): string {
  return `SUMPRODUCT((${members}[Seat]="${seat}")*((${members}[Left]="")+(${members}[Left]>TODAY())>0)*(${members}[Joined]<=TODAY()))`;
}
