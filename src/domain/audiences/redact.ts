import type { Field } from '../model/field';
import { withoutNhsNumbers } from '../model/nhs-number';
import { SETTINGS, type Settings } from '../model/settings';
import { atOnce, type Steps } from '../model/steps';
import { ENTITIES, type Place, type Rows, type Workspace } from '../model/workspace';
import { NOT_NAMED_HERE } from '../summary/troubles';
import { tellsRatings, type SummaryChoice } from './choice';
import { onlyRoles, rolesOf } from './roles';

/**
 * The workspace as far as an audience may know it, made before anything is said, so that no sentence can tell more. Rows keep
 * their positions. A cell that is emptied counts as one that could not be read: something stands there, and nobody may say that
 * it is missing.
 *
 * - Nobody gets an NHS number.
 * - Without ratings there is no rating, and no judgement of a stakeholder.
 * - What is shared holds nothing of a column that is about people. Of a column that names who does something it holds what is
 *   known to be a role (`rolesOf`).
 */
export function redactedFor(workspace: Workspace, choice: SummaryChoice): Workspace {
  return atOnce(redacting(workspace, choice));
}

/** The same, with a step for each table. */
export function* redacting(workspace: Workspace, choice: SummaryChoice): Steps<Workspace> {
  const withheld: Place[] = [];
  const isRole = rolesOf(workspace.members);
  const rows: Rows = { ...workspace };
  for (const { collection, fields } of TABLES) {
    // They are left out altogether in the end.
    if (collection === 'commitmentRatings' && !tellsRatings(choice)) continue;
    const hidings = fields.map((field) => ({ field: field.name, ...hidingOf(field, choice, isRole) })).filter(({ hide }) => hide !== asItIs);
    Object.assign(rows, { [collection]: redactedRows(workspace[collection], hidings, (index, field) => withheld.push({ collection, index, field })) });
    yield;
  }
  const unreadable = withheld.length === 0 ? workspace.unreadable : [...workspace.unreadable, ...withheld];
  const redacted = { ...workspace, ...rows, settings: redactedSettings(workspace.settings), unreadable };
  return tellsRatings(choice) ? redacted : withoutRatings(redacted);
}

/** Whether a cell says where a stakeholder stands, or judges them. */
export function isJudgement({ collection, field }: Pick<Place, 'collection' | 'field'>): boolean {
  return collection === 'commitmentRatings' || (collection === 'stakeholders' && JUDGEMENTS.includes(field ?? ''));
}

const JUDGEMENTS: readonly string[] = ['riskIfLeftOut', 'power', 'interest'] satisfies (keyof Rows['stakeholders'][number])[];

type Row = Readonly<Record<string, unknown>>;

interface PlacedField extends Field {
  readonly collection: keyof Rows;
  readonly name: string;
}

const TABLES = (Object.keys(ENTITIES) as (keyof Rows)[]).map((collection) => ({
  collection,
  fields: Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>).map(([name, field]): PlacedField => ({ ...field, collection, name })),
}));

/** What becomes of the cells of a column, and whether a change to one is noted. */
interface Hiding {
  readonly hide: (value: unknown) => unknown;
  readonly isNoted: boolean;
}

function hidingOf(field: PlacedField, choice: SummaryChoice, isRole: (name: string) => boolean): Hiding {
  const { collection, name, about, kind } = field;
  const isShared = choice.audience === 'shared';
  if ((isShared && about === 'people') || (!tellsRatings(choice) && isJudgement({ collection, field: name }))) {
    const standIn = STAND_INS.get(`${collection}.${name}`);
    return standIn === undefined ? { hide: emptied, isNoted: true } : { hide: standIn, isNoted: false };
  }
  if (isShared && about === 'who') return { hide: (value) => (typeof value === 'string' ? withoutNumbers(onlyRoles(value, isRole)) : emptied(value)), isNoted: true };
  return IN_LETTERS.has(kind.type) ? { hide: withoutNumbers, isNoted: false } : { hide: asItIs, isNoted: false };
}

/** Cells in which anything can be typed. IDs are shown, and people may have made one of a patient’s number. */
const IN_LETTERS: ReadonlySet<Field['kind']['type']> = new Set(['text', 'identifier', 'reference', 'references', 'audience']);

/**
 * What stands for a cell of which it must still be known whether it is filled, and is: an action that something holds up is not to count
 * as one that goes on.
 */
const STAND_INS: ReadonlyMap<string, (value: unknown) => unknown> = new Map([['actions.blockedBy', (value: unknown) => (value === null ? null : NOT_NAMED_HERE)]]);

function asItIs(value: unknown): unknown {
  return value;
}

/** The value itself where there is none. */
function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.some((one) => withoutNumbers(one) !== one) ? value.map(withoutNumbers) : value;
  return typeof value === 'string' ? withoutNhsNumbers(value) : value;
}

function emptied(value: unknown): unknown {
  if (!Array.isArray(value)) return null;
  return value.length === 0 ? value : [];
}

/** The same rows where nothing is hidden: what was reckoned of them holds on. */
function redactedRows(rows: readonly Row[], hidings: readonly (Hiding & { readonly field: string })[], note: (index: number, field: string) => void): readonly Row[] {
  let isSame = true;
  const redacted = rows.map((row, index) => {
    let changed: Record<string, unknown> | null = null;
    for (const { field, hide, isNoted } of hidings) {
      const value = hide(row[field]);
      if (value === row[field]) continue;
      if (isNoted) note(index, field);
      changed ??= { ...row };
      changed[field] = value;
    }
    if (changed === null) return row;
    isSame = false;
    return changed;
  });
  return isSame ? rows : redacted;
}

function redactedSettings(settings: Settings): Settings {
  const texts = (Object.keys(SETTINGS) as (keyof Settings)[]).filter((name) => SETTINGS[name].type === 'text');
  return { ...settings, ...Object.fromEntries(texts.map((name) => [name, withoutNumbers(settings[name])])) };
}

/** Without their rows there is nothing of which a cell could be unreadable. */
function withoutRatings(workspace: Workspace): Workspace {
  return {
    ...workspace,
    commitmentRatings: [],
    unreadable: workspace.unreadable.filter(({ collection, index }) => collection !== 'commitmentRatings' || index === null),
  };
}
