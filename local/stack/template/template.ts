// Reads a CloudFormation template: its sections, those with functions in them as they are written.
import { parseTemplate } from './document';
import { entriesOf, fieldsOf, textOf } from './fields';
import { checkCount, checkSize, checkVersion } from './limits';
import { readMappings } from './mappings';
import { readParameters } from './parameter-list';
import type { Parameter } from './parameters';
import { collectProblems, inOrder, type Problem, type Report } from './problem';
import { readTransforms, type Transforms, withoutMacros } from './transform';
import { type MapOf, map, type Unknown } from './value';
import { type WrittenType, writtenTypes } from './written-types';

export interface Template {
  readonly file: string;
  readonly transforms: Transforms;
  readonly parameters: readonly Parameter[];
  readonly mappings: ReadonlyMap<string, MapOf>;
  /** The resources by their types, as far as those are known without parameters. */
  readonly resources: readonly WrittenType[];
  /** The sections that can be read once parameters have values, as written. */
  readonly sections: Readonly<Record<'conditions' | 'rules' | 'outputs', MapOf>> & {
    readonly resources: MapOf | Unknown;
  };
  /** What is wrong with it, to be told with what is wrong with its plan. */
  readonly problems: readonly Problem[];
  /** What CloudFormation takes, but may not as it was meant. */
  readonly warnings: readonly Problem[];
}

// Hooks are what CodeDeploy does beside, and Globals what the Serverless transform spreads: neither
// changes anything here.
const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Rules',
  'Transform',
  'Resources',
  'Outputs',
  'Hooks',
  'Globals',
];

/** Reads the text of a template; throws a TemplateError where it is no YAML or JSON, or no map. */
export function readTemplate(source: string, file: string): Template {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const report: Report = (place, message) => problems.push({ place, message });
  const warn: Report = (place, message) => warnings.push({ place, message });
  const root = collectProblems((refuse) => {
    const value = withoutMacros(parseTemplate(source, file, report), report);
    if (value.kind !== 'map' && value.kind !== 'unknown') {
      refuse(value.place, 'a template must be a map, of Resources and other sections');
    }
    return value;
  });
  const { place } = root;
  checkSize(source, place, report, warn);
  const sections = fieldsOf(root, 'a template', SECTIONS, report);
  checkVersion(sections.get('AWSTemplateFormatVersion'), report);
  textOf(sections.get('Description'), 'Description', report);
  const section = (name: string): MapOf => {
    const value = sections.get(name);
    return map(entriesOf(value, name, report), value?.place ?? place);
  };
  const written = sections.get('Resources');
  const resources = written?.kind === 'unknown' ? written : section('Resources');
  if (resources.kind === 'map' && resources.entries.length === 0) {
    report(place, 'a template needs Resources, with at least one resource');
  }
  const transforms = readTransforms(sections.get('Transform'), report);
  const globals = sections.get('Globals');
  if (globals && !transforms.serverless) {
    report(globals.place, 'Globals needs the transform: add Transform: AWS::Serverless-2016-10-31');
  }
  const mappings = readMappings(sections.get('Mappings'), report);
  checkCount('Mappings', mappings.size, place, report);
  return {
    file,
    transforms,
    parameters: readParameters(section('Parameters'), report, warn),
    mappings,
    resources: writtenTypes(resources),
    sections: {
      conditions: section('Conditions'),
      rules: section('Rules'),
      resources,
      outputs: section('Outputs'),
    },
    problems,
    warnings: inOrder(warnings),
  };
}
