import { emptySegments, LIVED_EXPERIENCE, unheldResources, type PathwaySegment } from '../analysis/coverage';
import { briefName, inSeries } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Section, Sentence } from './summary';
import { inMidSentence } from './wording';

/** Who is not there at all: parts of the pathway, resources that nobody holds, and lived experience. Nothing before the first stakeholder. */
export function coverageSections(workspace: Workspace): Section[] {
  if (workspace.stakeholders.length === 0) return [];
  return [
    { heading: 'Pathway and resources', sentences: [pathway(workspace), resources(workspace)] },
    { heading: 'Lived experience', sentences: LIVED_EXPERIENCE.map((segment) => livedExperience(workspace, segment)) },
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

function everyone(workspace: Workspace): RowReference[] {
  return workspace.stakeholders.map((_stakeholder, index) => rowReference(workspace, 'stakeholders', index));
}
