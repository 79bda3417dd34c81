// Reads a CloudFormation template: its parameters, resources and outputs.
import { parseTemplate } from './document';
import { entriesOf, fieldsOf, textOf } from './fields';
import { type Parameter, readParameter } from './parameters';
import { collectProblems, type Place, type Problem, type Report } from './problem';
import { readResource, type TemplateResource } from './resource';
import { type Entry, text, type Value } from './value';

export interface TemplateOutput {
  name: string;
  value: Value;
  place: Place;
}

export interface Template {
  file: string;
  parameters: Parameter[];
  resources: TemplateResource[];
  outputs: TemplateOutput[];
  /** What CloudFormation takes, but may not as it was meant. */
  warnings: Problem[];
}

const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Resources',
  'Outputs',
];

/** Reads the text of a template; throws a TemplateError that names every problem with its line. */
export function readTemplate(source: string, file: string): Template {
  return collectProblems((report) => {
    const root = parseTemplate(source, file, report);
    const sections = fieldsOf(root, 'a template', SECTIONS, report);
    textOf(sections.get('Description'), 'Description', report);
    const resources = entriesOf(sections.get('Resources'), 'Resources', report);
    if (root.kind === 'map' && resources.length === 0) {
      report(root.place, 'a template needs Resources, with at least one resource');
    }
    return {
      file,
      parameters: entriesOf(sections.get('Parameters'), 'Parameters', report).map((entry) =>
        readParameter(entry, report),
      ),
      resources: resources.map((entry) => readResource(entry, report)),
      warnings: [],
      outputs: entriesOf(sections.get('Outputs'), 'Outputs', report).map((entry) =>
        readOutput(entry, report),
      ),
    };
  });
}

function readOutput({ key, value, place }: Entry, report: Report): TemplateOutput {
  // An Export is for other stacks to import, and there are none: it is read and left alone.
  const fields = fieldsOf(value, `output ${key}`, ['Value', 'Description', 'Export'], report);
  const output = fields.get('Value');
  if (!output) report(place, `output ${key} needs a Value`);
  return { name: key, value: output ?? text('', place), place };
}
