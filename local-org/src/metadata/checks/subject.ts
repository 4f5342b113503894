import type { Schema } from '../../schema/schema.ts';
import type { Problem } from '../deployResult.ts';
import type { MetadataComponent, MetadataStore } from '../metadataStore.ts';
import type { XmlElement } from '../parseXml.ts';

/** Names of elements from the component's root, each followed by its index when it may be repeated: `['filterItems', 1, 'field']`. */
export type ElementPath = readonly (string | number)[];

/** The component under check, and where to say what is wrong with it. */
export interface Subject {
  readonly component: MetadataComponent;
  /** `path` leads to the offending element; the nearest one that exists gives line and column. */
  problem(message: string, ...path: (string | number)[]): void;
  /** At a known place of another file of the component (bundles). */
  problemIn(fileName: string, message: string, line: number, column: number): void;
}

/** The org as it would be after the deploy. */
export interface CheckContext {
  readonly schema: Schema;
  readonly metadata: MetadataStore;
}

export type Check = (subject: Subject, context: CheckContext) => void;

/** A subject that collects into `problems`. Without an element (a component of an earlier deploy) everything is at line 1. */
export function subjectOf(component: MetadataComponent, element: XmlElement | undefined, problems: Problem[]): Subject {
  const { type: componentType, fullName, fileName } = component;
  return {
    component,
    problem(message, ...path) {
      const place = element && locate(element, path);
      problems.push({ componentType, fullName, fileName, message, line: place?.line ?? 1, column: place?.column ?? 1 });
    },
    problemIn(file, message, line, column) {
      problems.push({ componentType, fullName, fileName: file, message, line, column });
    },
  };
}

function locate(root: XmlElement, path: ElementPath): XmlElement {
  let place = root;
  for (let step = 0; step < path.length; step++) {
    const name = path[step];
    if (typeof name !== 'string') continue;
    const index = path[step + 1];
    const next = place.children.filter((child) => child.name === name)[typeof index === 'number' ? index : 0];
    if (!next) break;
    place = next;
  }
  return place;
}
