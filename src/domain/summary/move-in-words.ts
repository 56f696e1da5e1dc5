import { continuumCode, type CommitmentNow } from '../analysis/continuum';
import type { Course } from '../analysis/movement';

/** That somebody stands elsewhere, as it follows a name: `has moved from “Let it happen” to “Help it happen”, closer to what is needed`. */
export function moveInWords(from: CommitmentNow, to: CommitmentNow, course: Course): string {
  if (continuumCode(to) === null) return `was at “${from}” and is not known now`;
  if (continuumCode(from) === null) return `was not known and is now at “${to}”`;
  return `has moved from “${from}” to “${to}”${COURSES[course]}`;
}

const COURSES: Readonly<Record<Course, string>> = { closer: ', closer to what is needed', further: ', further from what is needed', aside: '' };
