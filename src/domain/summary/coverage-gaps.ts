import { alienationRisks } from '../analysis/communication';
import { emptySegments, LIVED_EXPERIENCE, unheldResources, type PathwaySegment } from '../analysis/coverage';
import { missedTheOutset } from '../analysis/lived-experience';
import { inWords } from '../model/calendar-date';
import { briefName, inSeries } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Section, Sentence } from './summary';
import { inMidSentence } from './wording';

/** Who is not there at all: parts of the pathway, resources that nobody holds, and lived experience. Nothing before the first stakeholder. */
export function coverageSections(workspace: Workspace): Section[] {
  if (workspace.stakeholders.length === 0) return [];
  return [
    { heading: 'Pathway and resources', sentences: [pathway(workspace), resources(workspace), ...alienation(workspace)] },
    { heading: 'Lived experience', sentences: [...LIVED_EXPERIENCE.map((segment) => livedExperience(workspace, segment)), ...outset(workspace)] },
  ];
}

function pathway(workspace: Workspace): Sentence {
  const empty = emptySegments(workspace.stakeholders);
  if (empty.length === 0) return { text: 'Every part of the pathway has a stakeholder.', rows: everyone(workspace) };
  return { text: `No stakeholder yet from ${inSeries(empty.map(inMidSentence))}.`, rows: [] };
}

function resources(workspace: Workspace): Sentence {
  const unheld = unheldResources(workspace.stakeholders);
  if (unheld.length === 0) return { text: 'Every kind of resource is held by a stakeholder.', rows: everyone(workspace) };
  return { text: `No stakeholder yet who holds ${inSeries(unheld.map(inMidSentence))}.`, rows: [] };
}

function livedExperience(workspace: Workspace, segment: PathwaySegment): Sentence {
  const there = [...workspace.stakeholders.entries()].filter(([, { pathway }]) => pathway === segment);
  const names = there.map(
    ([, { id, stakeholder, onTheSig }]) =>
      `${briefName(id, stakeholder)}${onTheSig === 'Yes' ? ', on the SIG' : ', not on the SIG'}`,
  );
  return {
    text: `${segment}: ${names.length === 0 ? 'nobody yet' : names.join('; ')}.`,
    rows: there.map(([index]) => rowReference(workspace, 'stakeholders', index)),
  };
}

/** Said where the workspace has the tables for it, and the scoping event a date. */
export function outset(workspace: Workspace): Sentence[] {
  const found = workspace.present.has('involvementLog') ? missedTheOutset(workspace) : null;
  if (found === null) return [];
  const { event, missing } = found;
  const meeting = rowReference(workspace, 'meetings', event.index);
  const day = inWords(event.date);
  if (missing.length === 0) return [{ text: `Service users and carers took part from the outset, before the scoping event of ${day} or on the day.`, rows: [meeting] }];
  return missing.map(({ from, first }) => ({
    text:
      first === null
        ? `${from}: nothing is noted on or before the scoping event of ${day}.`
        : `${from}: first involved on ${inWords(first.date)}, after the scoping event of ${day}.`,
    rows: [meeting, ...(first === null ? [] : [rowReference(workspace, 'involvementLog', first.index)])],
  }));
}

function alienation(workspace: Workspace): Sentence[] {
  const atRisk = workspace.present.has('communications') ? alienationRisks(workspace) : [];
  if (atRisk.length === 0) return [];
  const names = atRisk.map((index) => briefName(workspace.stakeholders[index]?.id ?? null, workspace.stakeholders[index]?.stakeholder ?? null));
  return [
    {
      text: `High risk if left out, and no communication of their own: ${inSeries(names)}.`,
      rows: atRisk.map((index) => rowReference(workspace, 'stakeholders', index)),
    },
  ];
}

function everyone(workspace: Workspace): RowReference[] {
  return workspace.stakeholders.map((_stakeholder, index) => rowReference(workspace, 'stakeholders', index));
}
